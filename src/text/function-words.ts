/**
 * The commonest function words of languages written in Latin and Cyrillic letters: articles, pronouns, prepositions,
 * conjunctions, auxiliaries. Written for this project from general knowledge of the languages, 2025-11; words of one letter
 * are left out where another language writes them too often.
 */
const LATIN_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in is that for it with was this are be you from have not they which by on at as but his her she we or an has had their were been will can would there its if about who what when your more do how all one also into than so other some these may no our my me him them out up could only then now over such because between through after before where while during should must each being both those any most many however does did just get use a i he him having against why again here there's it's don't i'm can't won't we're they're you're that's isn't doesn't didn't let's i've we've you've he's she's what's like make made makes well even new want good know take see come think help need try keep let still own too right next same different part often using used ensure provide provides includes including within without every another around since until although though upon among whether either neither might shall always never something someone people way time year years day two first last few much less least rather quite perhaps please sure yes",
  fr: "le la les des un une et est en du dans que qui pour pas sur avec ce il elle au aux par plus sont ont cette mais nous vous ne se son sa ses leur je être fait été comme ou si tout ces deux peut même aussi entre après sans sous dont où très avait ainsi lors notre votre c'est n'est d'un d'une qu'il l'on faire selon depuis donc encore chez vers avez afin leurs était",
  de: "der die das und ist in den von zu mit nicht ein eine auf für im dem des sich auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde ich wir ihr kann wenn wurden diese dieser unter wir vom als ihre seine keine sehr gegen können müssen ihnen zwischen diesem",
  es: "el la los las de que en un una por con para no es se del al lo como más pero sus su le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto antes algunos qué unos yo otro fue son está han ser tiene había era puede según cada así aunque usted él",
  pt: "de que o a do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles são você foram estão essa num nem às minha têm numa pelos qual nós lhe deles não pode ainda sobre após",
  it: "il di che la e un una per in non con del della è si da sono le dei nel alla al lo come più ma gli anche ha i dalla nella delle degli se questo questa su ci o sia essere stato suo sua loro tra fra quando molto dopo ed dal ai alle quella quello perché era hanno tutti ancora cui prima così già due può sul sulla senza uno l'uomo ogni mentre dove però",
  nl: "de het een en van is in te dat op voor met niet zijn aan er ook die als bij om maar door dan uit naar was hij wordt worden werd heeft hebben over nog wel ze kan deze dit geen meer of tot je ik we haar hun ons onze zich veel moet moeten kunnen zou toch tegen tussen waar wat alle andere na zo had al tijdens omdat wij mijn",
  sv: "och att det i en som är på för av med den till har de inte om ett från men var så kan man vi sig eller när också hade vid efter mot under skulle alla blir mycket utan denna där hur över än bara vara finns mer nu sin sitt sina han hon ska några detta kommer upp jag du mellan måste eftersom sedan dem dess",
  da: "og at det i en som er på for af med den til har de ikke om et fra men var så kan man vi sig eller når også havde ved efter mod under skulle alle bliver meget uden denne hvor over end bare være mere nu sin sit sine han hun skal nogle dette kommer op jeg du mellem blev hvad hvis kun deres selv været disse",
  nb: "og at det i en som er på for av med den til har de ikke om et fra men var så kan man vi seg eller når også hadde ved etter mot under skulle alle blir mye uten denne hvor over enn bare være mer nå sin sitt sine han hun skal noen dette kommer opp jeg du mellom ble hva hvis kun deres selv vært disse fordi",
  fi: "ja on ei että se oli hän mutta ovat kuin joka myös ole sen mukaan vain voi sitä kun jos niin tai jotka ollut hänen nyt olla tämä mitä siitä sekä jo kanssa vielä tämän olisi kaikki jälkeen ennen mikä olen minä minun sinä hyvin koska siis tätä niitä niiden jossa eivät oli hän me te he joita aikana",
  pl: "i w na z do się nie to że jest o jak po co od za dla przez ale był jego są tym czy już może tylko być oraz tak jej ich który która które przed lub było także mnie była pod został może ze gdy także więc jako przy bardzo nawet między aby sobie mi ma gdzie kiedy jeszcze też bez można ten ta te tego należy których",
  cs: "a v se na je že s z do to o i jako za ve k pro by ale po byl od jsou který jeho která které podle tak při jsem už až nebo jen však také může co si jejich ke má být bylo před mezi pouze kde když než není aby tento tato této ještě více ze protože pokud byla byly mezi bez jsme své svou velmi",
  sk: "a v sa na je že s z do to o i ako za vo k pre by ale po bol od sú ktorý jeho ktorá ktoré podľa tak pri som už až alebo len však tiež môže čo si ich má byť bolo pred medzi kde keď než nie aby tento táto tejto ešte viac zo pretože ak bola boli medzi bez sme svoje veľmi",
  hu: "a az és hogy nem is egy ez de meg csak volt már ki mint ha még el vagy azt ezt van lesz kell amely után minden pedig szerint sem úgy akkor mert lehet aki nagyon most majd így volna azonban amit ami olyan során között több illetve által nincs vannak voltak én ő mi ezek azok ennek annak amikor hanem",
  ro: "și în de la a cu pe nu că care este din un o pentru mai sunt au fi ce se prin după dar sau ca lui cel până fost sa său fiind această acest între când foarte doar astfel fără despre mult toate toți îi ne le am ai sunt era putea trebuie unei unui unor ale cele dacă chiar deși către prin",
  tr: "ve bir bu da de için ile olarak çok daha olan gibi en ne var o kadar sonra değil ama mi ya her şey ise olduğu bunu göre iki diye ancak ki hem tarafından büyük nasıl kendi zaman oldu şekilde veya hiç onun önce üzerinde arasında olduğunu eden oluyor etmek nedeniyle ayrıca çünkü bütün birlikte bana sen ben biz olacak",
  id: "yang dan di dengan untuk dari ini itu pada tidak dalam adalah akan ke oleh juga karena atau ada sebagai bisa lebih telah saya mereka dia kita anda kami saat seperti sudah harus dapat tersebut menjadi setelah para bahwa namun hanya antara satu lain masih hari tahun orang banyak jika sangat agar lalu ketika tetapi bukan secara serta kepada boleh anda mempunyai",
  vi: "và của là có không được cho người một các trong với những đã này để từ khi cũng về tại năm đến vào ra ở như nhưng còn mà sẽ sau trên theo phải bị nhiều tôi rằng họ hay hơn lại thì nếu do đó làm chúng ông bạn việc vì đang rất qua nên ngày giữa",
  tl: "ang ng sa na mga ay at hindi ko ito para siya kung may ni si ako nang ka kanyang ba isang niya namin ang pero lang dahil iyon upang mula kanila sila tayo kami bilang pa din rin kapag wala maaaring kaya noong lahat dapat",
  hr: "i u je se na da su za od s koji ne a o što kako sve to biti bio iz ali po je nije samo koja koje ili kao mogu prije nakon više smo ako još bi biti bila bilo između može jer oko zbog već tako treba njegov njezin sam li kada gdje bez pri te nego",
  sl: "in je v se na da so za od s ki ne o kot kako vse to biti bil iz ali po ni samo tudi pri pa jih še po lahko med ker bi bila bilo več če sem smo zaradi brez zelo kjer ko do ter ima kar",
  et: "ja on ei et see oli ta mis ka kui aga oma seda siis veel või nii ning pole tema selle juba kes mida välja üks peale olla nad kuid pärast enne nende väga sest saab meie poolt kõik vaid",
  lv: "un ir ar no par uz kas ka ne bet pie lai arī tā tas pēc viņš kā ja to vai bija var vēl šis šī tikai līdz gan jau gada ko tiek būs būt nav mēs es viņa viņi pirms starp ļoti",
  lt: "ir kad yra į iš su tai ne bet ar jis jo kaip po buvo dar už jau apie tik gali nuo per ji jos jų savo šis ši kuris kuri kurie labai prie būti jei metu taip pat tačiau dėl tarp",
  ca: "el la els les de que i en un una per amb no és se del al com més però seu seva són va dels pel també ha aquest aquesta o entre quan molt sense sobre fins hi han ser està ja perquè on tot seus les dues ens us als fer abans després",
  sw: "na ya wa kwa ni katika za la cha ili kuwa hii hiyo si pia kama lakini hadi yake wake watu mwaka baada zaidi kwamba ambayo huo sana yao wao hivyo kila mmoja bila alikuwa walikuwa hakuna kutoka",
};

const CYRILLIC_WORDS: Readonly<Record<string, string>> = {
  ru: "и в не на что с он как это по но они к у его из за от то о для так же все бы было только был она если есть или когда мы чтобы которые который может более быть также после можно этого том до при их были нет уже себя вы ещё очень где со под",
  uk: "і в не на що з він як це по але вони до у його із за від то о для так же все б було тільки був вона якщо є або коли ми щоб які який може більше бути також після можна цього тому при їх були немає вже себе ви ще дуже де та й під між",
  bg: "и в не на че с той как това по но те към у от за то о до се все да са беше само бил тя ако е или когато ние които който може повече също след този при им били няма вече себе вие още много където със под ще",
  sr: "и у не на да са он како то по али они ка код његов из за од о до се све би био само била ако је или када ми који које може више бити такође после овога при су већ ви још врло где са под што",
};

/** Languages by bit, those of either script. */
export const LATIN_LANGUAGES: readonly string[] = Object.keys(LATIN_WORDS);
export const CYRILLIC_LANGUAGES: readonly string[] = Object.keys(CYRILLIC_WORDS);

let latin: ReadonlyMap<string, number> | undefined;
let cyrillic: ReadonlyMap<string, number> | undefined;

/** Function words, lower-case, to the set of languages that have them, as bits by `LATIN_LANGUAGES`. */
export function latinFunctionWords(): ReadonlyMap<string, number> {
  latin ??= bitsOf(LATIN_WORDS);
  return latin;
}

/** The same for `CYRILLIC_LANGUAGES`. */
export function cyrillicFunctionWords(): ReadonlyMap<string, number> {
  cyrillic ??= bitsOf(CYRILLIC_WORDS);
  return cyrillic;
}

function bitsOf(words: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, list] of Object.values(words).entries())
    for (const word of list.split(" ")) bits.set(word, (bits.get(word) ?? 0) | (1 << bit));
  return bits;
}
