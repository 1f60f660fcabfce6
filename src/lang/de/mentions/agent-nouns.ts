import { remember } from "../remember.ts";

/**
 * Nouns that stand for a state or organisation when its name, adjective or genitive stands with them:
 * "die iranische Regierung", "Russlands Verteidigungsminister", "US-Diplomaten". Compounds count by their last part,
 * so that "Verteidigungsminister" and "Regierungssprecher" need no row. `person`: a name may follow and is then bound to
 * the actor for the rest of the document.
 */
const PERSONS =
  "präsident präsidentin vizepräsident minister ministerin ministern kanzler kanzlerin premier premierminister premierministerin staatschef staatschefin regierungschef regierungschefin staatsoberhaupt oberhaupt sprecher sprecherin sprechern botschafter botschafterin botschaftern diplomat diplomatin diplomaten gesandter gesandte gesandten beauftragter beauftragte beauftragten beamter beamte beamten beamter general generäle generälen admiral kommandeur kommandeurin generalstabschef stabschef armeechef oberbefehlshaber könig königin kronprinz emir sultan ayatollah revolutionsführer generalsekretär generalsekretärin sekretär sekretärin vertreter vertreterin vertretern vertretern unterhändler unterhändlerin unterhändlern abgeordneter abgeordnete abgeordneten senator senatorin senatoren senatoren politiker politikerin politikern chefdiplomat chefdiplomatin amtskollege amtskollegin amtskollegen kollege kollegin kollegen amtsvorgänger amtsvorgängerin vorgänger vorgängerin machthaber diktator herrscher monarch papst kardinal attaché konsul berater beraterin beratern chef chefin führer kommissar kommissarin ratspräsident ratspräsidentin ratsvorsitzender ratsvorsitzende staatssekretär staatssekretärin parlamentspräsident oppositionsführer experten direktor direktorin vize ressortchef ressortchefin";

const BODIES =
  "regierung regierungen ministerium ministeriums ministerien präsidium führung leitung behörde behörden armee armeen generalstab generalstabs militär militärs streitkräfte streitkräften truppe truppen soldat soldaten soldatin soldatinnen armeeangehörige einheit einheiten spezialeinheiten bodentruppen luftwaffe marine flotte kriegsmarine küstenwache grenzschutz grenzschützer grenzpolizei polizei polizisten geheimdienst geheimdienste geheimdiensten nachrichtendienst nachrichtendienste dienste delegation delegationen abordnung gesandtschaft botschaft konsulat parlament senat kongress unterhaus oberhaus kabinett staatsführung regime administration kampfjets kampfflugzeuge kampfflugzeug kriegsschiff kriegsschiffe kriegsschiffen fregatte fregatten panzer artillerie raketenabwehr flugabwehr luftabwehr zentralbank notenbank justiz gerichtshof gericht staatsanwaltschaft außenamt verteidigungsamt präsidialamt kanzleramt amt seite kommission rat sicherheitsrat mission friedenstruppe blauhelme kontingent rebellen kämpfer milizen miliz verbände staat republik königreich vertretung u-boot patrouillenboot patrouillenboote zoll staatsmedien kampfpiloten koalition unterhändlerteam ressort bundesrat repräsentantenhaus abgeordnetenhaus nationalgarde garde garden junta putschisten sicherheitskräfte sicherheitskräften einsatzkräfte einsatzkräften spezialkräfte spezialkräften luftstreitkräfte seestreitkräfte scharfschützen fallschirmjäger fallschirmjägern marineinfanterie marineinfanteristen gebirgsjäger infanterie kommandos brigade brigaden division divisionen bataillon bataillone bataillonen geschwader kriegsschiffes zerstörer flugzeugträger agenten spione ausbilder ausbildern matrosen regierungskreise regierungskreisen militärkreise sicherheitskreise diplomatenkreise gouverneursrat exekutivrat exekutivdirektorium direktorium leitungsgremium lenkungsgremium ministerrat ministerkomitee generalversammlung vollversammlung";

export type AgentNoun = "person" | "body";

const WHOLE: ReadonlyMap<string, AgentNoun> = new Map([
  ...BODIES.split(" ").map((w) => [w, "body"] as const),
  ...PERSONS.split(" ").map((w) => [w, "person"] as const),
]);
/** Last parts that make compounds freely; short ones ("rat", "amt") would catch ordinary words, so they must be listed whole. */
const isTail = (word: string): boolean => (word.length >= 5 && word !== "seite" && word !== "staat" && word !== "armee") || word === "chef";
const SHORTEST = 4;
const LONGEST = Math.max(...[...WHOLE.keys()].map((w) => w.length));
/** First parts are at least this long: "Vize", "Bot(schaft)". */
const FIRST_PART = 3;
const ENDINGS = ["", "s", "es", "n", "en", "e"];

/**
 * What the noun stands for, if it can stand for a state at all. Compounds are judged by their ending
 * ("Außenministerium" by "ministerium"); a first part of at least three letters must remain.
 */
export function agentNoun(form: string): AgentNoun | undefined {
  return read(form)?.kind;
}

/** The first part of a compound without hyphen whose last part is a noun of office or body: "Kreml" of "Kremlsprecher". */
export function firstPart(form: string): string | undefined {
  const tail = read(form)?.tail ?? "";
  return tail === "" || tail.length === form.length ? undefined : form.slice(0, -tail.length);
}

const read = remember(analyse);

function analyse(form: string): { readonly kind: AgentNoun; readonly tail: string } | undefined {
  const lower = form.toLowerCase();
  const last = lower.slice(Math.max(...["-", "‐", "‑"].map((hyphen) => lower.lastIndexOf(hyphen))) + 1);
  const plain = last.replace(/[:*_](?:innen|in)$/u, "");
  const ending = last.length - plain.length;
  for (const end of ENDINGS) {
    if (!plain.endsWith(end)) continue;
    const word = plain.slice(0, plain.length - end.length);
    const whole = WHOLE.get(word);
    if (whole) return { kind: whole, tail: form.slice(form.length - last.length) };
    for (let length = Math.min(LONGEST, word.length - FIRST_PART); length >= SHORTEST; length--) {
      const tail = word.slice(-length);
      const kind = isTail(tail) ? WHOLE.get(tail) : undefined;
      if (kind) return { kind, tail: form.slice(form.length - length - end.length - ending) };
    }
  }
  return undefined;
}

/** The noun without its first parts and endings, to find it again: "Verteidigungsminister" → "verteidigungsminister". */
export function roleKey(form: string): string {
  const last = form.toLowerCase().split(/[-‐‑]/u).at(-1) ?? "";
  return last.replace(/(?:innen|in)$/u, "").replace(/(?:es|s|n|en)$/u, "");
}
