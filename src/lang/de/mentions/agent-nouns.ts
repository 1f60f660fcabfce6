/**
 * Nouns that stand for a state or organisation when its name, adjective or genitive stands with them:
 * "die iranische Regierung", "Russlands Verteidigungsminister", "US-Diplomaten". Compounds count by their last part,
 * so that "Verteidigungsminister" and "Regierungssprecher" need no row. `person`: a name may follow and is then bound to
 * the actor for the rest of the document.
 */
const PERSONS =
  "präsident präsidentin vizepräsident minister ministerin ministern kanzler kanzlerin premier premierminister premierministerin staatschef staatschefin regierungschef regierungschefin staatsoberhaupt oberhaupt sprecher sprecherin sprechern botschafter botschafterin botschaftern diplomat diplomatin diplomaten gesandter gesandte gesandten beauftragter beauftragte beauftragten beamter beamte beamten beamter general generäle generälen admiral kommandeur kommandeurin generalstabschef stabschef armeechef oberbefehlshaber könig königin kronprinz emir sultan ayatollah revolutionsführer generalsekretär generalsekretärin sekretär sekretärin vertreter vertreterin vertretern vertretern unterhändler unterhändlerin unterhändlern abgeordneter abgeordnete abgeordneten senator senatorin senatoren senatoren politiker politikerin politikern chefdiplomat chefdiplomatin amtskollege amtskollegin amtskollegen kollege kollegin kollegen amtsvorgänger machthaber diktator herrscher monarch papst kardinal attaché konsul berater beraterin beratern chef chefin führer kommissar kommissarin ratspräsident ratspräsidentin ratsvorsitzender ratsvorsitzende staatssekretär staatssekretärin parlamentspräsident oppositionsführer experten direktor direktorin vize ressortchef ressortchefin";

const BODIES =
  "regierung regierungen ministerium ministeriums ministerien präsidium führung leitung behörde behörden armee armeen militär militärs streitkräfte streitkräften truppe truppen soldat soldaten soldatin soldatinnen armeeangehörige einheit einheiten spezialeinheiten bodentruppen luftwaffe marine flotte kriegsmarine küstenwache grenzschutz grenzschützer grenzpolizei polizei polizisten geheimdienst geheimdienste geheimdiensten nachrichtendienst nachrichtendienste dienste delegation delegationen abordnung gesandtschaft botschaft konsulat parlament senat kongress unterhaus oberhaus kabinett staatsführung regime administration kampfjets kampfflugzeuge kampfflugzeug kriegsschiff kriegsschiffe kriegsschiffen fregatte fregatten panzer artillerie raketenabwehr flugabwehr luftabwehr zentralbank notenbank justiz gerichtshof gericht staatsanwaltschaft außenamt verteidigungsamt präsidialamt kanzleramt amt seite kommission rat sicherheitsrat mission friedenstruppe blauhelme kontingent rebellen kämpfer milizen miliz verbände staat republik königreich vertretung u-boot patrouillenboot patrouillenboote zoll staatsmedien kampfpiloten koalition unterhändlerteam ressort regierungskreise regierungskreisen militärkreise sicherheitskreise diplomatenkreise";

const person = new Set(PERSONS.split(" "));
const bodies = new Set(BODIES.split(" "));

export type AgentNoun = "person" | "body";

/**
 * What the noun stands for, if it can stand for a state at all. Compounds are judged by their ending
 * ("Außenministerium" by "ministerium"); a first part of at least three letters must remain.
 */
export function agentNoun(form: string): AgentNoun | undefined {
  const parts = form.toLowerCase().split(/[-‐‑]/u);
  const last = (parts.at(-1) ?? "").replace(/[:*_](?:innen|in)$/u, "");
  for (const candidate of [last, last.replace(/s$/u, ""), last.replace(/es$/u, ""), last.replace(/n$/u, ""), last.replace(/en$/u, "")]) {
    if (person.has(candidate)) return "person";
    if (bodies.has(candidate)) return "body";
    const tail = longestTail(candidate);
    if (tail) return tail;
  }
  return undefined;
}

/** Last parts that make compounds freely; short ones ("rat", "chef", "amt") would catch ordinary words, so they must be listed whole. */
const TAILS: readonly (readonly [string, AgentNoun])[] = [
  ...PERSONS.split(" ").map((w) => [w, "person"] as const),
  ...BODIES.split(" ").map((w) => [w, "body"] as const),
].filter(([w]) => (w.length >= 5 && !["seite", "staat", "armee"].includes(w)) || w === "chef");

function longestTail(word: string): AgentNoun | undefined {
  let best: readonly [string, AgentNoun] | undefined;
  for (const tail of TAILS)
    if (word.length >= tail[0].length + 3 && word.endsWith(tail[0]) && (!best || tail[0].length > best[0].length)) best = tail;
  return best?.[1];
}

/** The noun without its first parts and endings, to find it again: "Verteidigungsminister" → "verteidigungsminister". */
export function roleKey(form: string): string {
  const last = form.toLowerCase().split(/[-‐‑]/u).at(-1) ?? "";
  return last.replace(/(?:innen|in)$/u, "").replace(/(?:es|s|n|en)$/u, "");
}
