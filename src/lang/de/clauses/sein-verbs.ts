/**
 * Verbs that form their perfect with sein: "ist gereist" tells what somebody did, no passive. They tell of motion and of change of state
 * (Duden Grammatik 2016, §§ 666–671); no dictionary at hand marks them.
 */
const MOTION =
  "kommen gehen fahren fliegen reisen treten laufen eilen fliehen flüchten weichen marschieren wandern ziehen rücken dringen stoßen stürzen fallen sinken steigen springen rutschen gleiten kriechen schlüpfen sickern strömen fließen segeln landen starten kehren stoßen brechen reißen tauchen wachsen bleiben schreiten schwimmen klettern steuern prallen";
const CHANGE =
  "sein werden sterben geschehen passieren scheitern gelingen misslingen entstehen verschwinden erscheinen erkranken ertrinken verunglücken verhungern erfrieren ersticken erwachsen begegnen folgen verlaufen geraten genesen verfallen zerfallen vergehen entgehen entkommen entweichen entfallen ergehen erlöschen verstreichen verblassen verjähren platzen explodieren detonieren eskalieren kollidieren altern reifen schmelzen emigrieren immigrieren desertieren konvertieren pleitegehen zusammentreffen eintreffen umkommen einschlafen aufwachen unterliegen aufstehen erblinden verstummen";
const PREFIXES =
  "ab an auf aus bei davon durch ein empor entgegen entlang fest fort heim her heran heraus herein hervor hin hinaus hinein hinüber hinzu hoch los mit nach nahe nieder über um unter voran voraus vorbei vor vorüber weg weiter wieder zu zurück zusammen auseinander bevor";

const words = (list: string): string => list.split(" ").join("|");
const MOVING = new RegExp(`^(?:(?:${words(PREFIXES)})?(?:ein|vor|an|ab|aus)?(?:${words(MOTION)})|${words(CHANGE)})$`, "u");

/** True if "ist" and the participle of the verb make a perfect. */
export function hasSeinPerfect(lemma: string): boolean {
  return MOVING.test(lemma);
}

const FEELINGS = new Set(
  "überraschen enttäuschen überzeugen entspannen interessieren begeistern besorgen beunruhigen erfreuen verärgern empören erstaunen entsetzen entrüsten erleichtern irritieren frustrieren schockieren verwirren ermüden aufregen langweilen beeindrucken befremden".split(
    " ",
  ),
);

/** True if "ist" and the participle tell a state of mind: "ist überzeugt" is no passive. */
export function tellsFeeling(lemma: string): boolean {
  return FEELINGS.has(lemma);
}
