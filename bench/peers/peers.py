"""What other tools take for duplicates. Reads a file of JSON: `pairs`, a list of two texts, and `corpus`, a list of texts by
language. Prints a line of JSON for each tool and setting; one that is not installed says so, and so does a language
that it cannot cut into words. One thread."""

import json
import sys
import time
from importlib import metadata

SHINGLE = 5
LANGUAGES = {"ja": "jpn", "ko": "kor", "zh-Hant": "cmn", "en": "eng"}


def grams(text):
    return {text[at : at + SHINGLE] for at in range(max(1, len(text) - SHINGLE + 1))}


def datasketch():
    from datasketch import MinHash, MinHashLSH

    def sketch(text):
        made = MinHash(num_perm=128)
        made.update_batch([gram.encode("utf8") for gram in grams(text)])
        return made

    def start():
        return MinHashLSH(threshold=0.7, num_perm=128)

    def add(index, number, made):
        if index.query(made):
            return True
        index.insert(number, made)
        return False

    yield "datasketch", "128 permutations, 0.7, character 5-grams", lambda _: (start, sketch, add)


def rensa():
    from rensa import RMinHash, RMinHashDeduplicator

    def sketch(text):
        made = RMinHash(num_perm=128, seed=42)
        made.update(list(grams(text)))
        return made

    def start():
        return RMinHashDeduplicator(0.7, 128, True, 16)

    def add(index, number, made):
        return not index.add(str(number), made)

    yield "rensa", "128 permutations, 16 bands, 0.7, character 5-grams", lambda _: (start, sketch, add)


def datatrove():
    from datatrove.pipeline.dedup.minhash import MinhashConfig, MinhashDedupSignature

    def bind(language):
        config = MinhashConfig(n_grams=5, num_buckets=14, hashes_per_bucket=8)
        step = MinhashDedupSignature(output_folder=".", config=config, language=LANGUAGES[language])

        def sketch(text):
            shingles = step.get_shingles(text)
            # As in its pipeline: a text of fewer words has no signature, and is never a duplicate.
            return [] if shingles.size == 0 else [(at, *part) for at, part in enumerate(step.get_signature(shingles))]

        def add(index, _number, made):
            if any(part in index for part in made):
                return True
            index.update(made)
            return False

        return set, sketch, add

    yield "datatrove", "14 buckets of 8, word 5-grams", bind


def dropped(tool, texts):
    start, sketch, add = tool
    index = start()
    return [add(index, number, sketch(text)) for number, text in enumerate(texts)]


def main(file):
    with open(file, encoding="utf8") as opened:
        given = json.load(opened)
    for make in (datasketch, rensa, datatrove):
        name = make.__name__
        try:
            version = metadata.version(name)
            for tool, setting, bind in make():
                bound = {}
                for language in given["corpus"]:
                    try:
                        each = bind(language)
                        dropped(each, ["A text to begin with, so that nothing is loaded while time is taken."] * 2)
                        bound[language] = each
                    except (ImportError, OSError) as missing:
                        said = f"{language}: {str(missing).splitlines()[0]}"
                        print(json.dumps({"tool": tool, "skipped": said}))
                found = [
                    dropped(bound[language], [one, other])[1] if language in bound else None
                    for language, one, other in given["pairs"]
                ]
                corpus = {}
                for language, texts in given["corpus"].items():
                    if language not in bound:
                        continue
                    started = time.process_time()
                    gone = dropped(bound[language], texts)
                    corpus[language] = {"seconds": time.process_time() - started, "gone": sum(gone)}
                print(json.dumps({"tool": tool, "version": version, "setting": setting, "found": found, "corpus": corpus}))
        except (ImportError, metadata.PackageNotFoundError) as missing:
            print(json.dumps({"tool": name, "skipped": str(missing).splitlines()[0]}))
        sys.stdout.flush()


main(sys.argv[1])
