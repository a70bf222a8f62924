/** `npm run bench -- quality`: the quality bench of the script, language and encoding filters (quality/report.ts). */
import "./quality/report.ts";
