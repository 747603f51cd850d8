import type { Lexicon } from './lexicon.ts';

export const de: Lexicon = {
  lang: 'de',
  stop: 'der die das den dem des ein eine einen einem einer eines und oder aber als auch auf aus bei bis dass durch er es fur hat haben ich ihr im in ins ist mit nach noch nur sein seine seiner sich sie sind so soll sollen uber um und uns vom von vor war waren was wenn wer werden wie wird wurde wurden zu zum zur zwei dabei damit dann dieser diese dieses ki modell modelle modells mehr sehr schon laut',
  concepts: {
    train: 'trainier* training* vortrain*', infer: 'inferenz* betrieb*', chip: 'chip* prozessor* grafikkarte* beschleuniger*', cluster: 'rechencluster', hardware: 'hardware', cost: 'kost* ausgaben aufwand* budget', price: 'preis* gebuhr*', cheap: 'gunstig* billig* preiswert* erschwinglich* sparen',
    dear: 'teuer* teurer', release: 'veroffentlich* start startet starten erschein* erscheint vorstell* vorgestellt herauskommen kommt freigabe marktstart', announce: 'ankundig* angekundigt enthull*', delay: 'verschieb* verschoben verzoger* verspat*', suspend: 'pausier* ausgesetzt', cancel: 'eingestellt gestrichen abgesagt ubersprungen', open: 'quelloffen* offene_gewichte offengelegt', license: 'lizenz*',
    param: 'parameter*', active: 'aktiv*', total: 'insgesamt gesamt* gesamtzahl', context: 'kontext*', window: 'fenster kontextfenster', data: 'daten* datensatz* datensatze', score: 'erreicht* punkte punktzahl ergebnis*', beat: 'ubertrifft ubertreff* schlagt besser_als uberlegen starker', equal: 'ebenburtig gleichauf vergleichbar mithalten konkurrier*',
    fast: 'schnell*', slow: 'langsam*', large: 'gross* grosser riesig*', small: 'klein* kleiner', reduce: 'senk* gesenkt reduzier* weniger niedriger sinkt verringer*', quantize: 'quantisier*', accuracy: 'genauigkeit prazision', loss: 'verlust* einbuss*', vision: 'sehen visuell*', image: 'bild bilder bildern', video: 'videos', audio: 'sprache stimme', text: 'texte dokumente',
    language: 'sprachen mehrsprachig*', code: 'programmier* quellcode', reason: 'denk* schlussfolger* denkt', math: 'mathemat*', moe: 'expertenmischung', expert: 'experten', architecture: 'architektur*', no: 'kein* nicht ohne niemals nie unabhangig*', truth: 'wahr echt glaub* bezweifel* zweifel* bestatigt unbestatigt gefalscht', rumour: 'gerucht* geleakt leak* durchgesickert', spec: 'spezifikation* daten_blatt eckdaten', china: 'chines* china', west: 'amerikan* westlich*',
    energy: 'energie* strom*', cool: 'kuhl* flussiggekuhlt* wassergekuhlt*', datacenter: 'rechenzentr*', efficiency: 'effizien*', utilisation: 'auslastung', device: 'handy* smartphone* gerat* telefon*', business: 'unternehmen mittelstand', law: 'recht* jurist*', finance: 'finanz*', medical: 'medizin* rontgen* radiolog* arzt* diagnos*', security: 'sicherheitsluck* schwachstell*', memory: 'gedachtnis*', translate: 'ubersetz*', forum: 'forum foren',
    partner: 'partner* zuliefer*', deal: 'vertrag* vereinbarung*', government: 'behord* regierung*', engineer: 'ingenieur*', fail: 'scheiter* gescheitert fehlgeschlag* problem*', codename: 'codename* heisst genannt namens', test: 'test* getestet', develop: 'entwick* baut arbeitet_an', free: 'kostenlos* gratis unbegrenzt', paid: 'kostenpflichtig* abo abonn*', user: 'nutzer* kunden', human: 'mensch*', doctorate: 'doktor* promotions*',
    hallucinate: 'halluzin*', distill: 'destillier*', shortage: 'knapp* mangel*', export: 'ausfuhr*', quality: 'qualitat*', input: 'eingabe*', output: 'ausgabe*', next: 'nachst* kommend* bald', limit: 'begrenz* beschrank*', internal: 'intern* geheim*', long: 'lange* langer', depend: 'abhang*', year: 'jahr jahre jahrlich', month: 'monat* monatlich',
  },
  comparators: { before: 'als|gegenuber|im vergleich (?:zu|mit)|verglichen mit|anders als|wie|von|gegen|statt|hinter|vor|nachfolger von|zu' },
  stance: {
    denial: ['\\b(?:dementier(?:t|te|en)|bestreitet|bestritt|widerlegt|falsch(?:meldung)?|gefalscht|erfunden|stimmt nicht|trifft nicht zu|(?:ist|sind|wird|werden|war|hat|haben) (?:\\w+ ){0,3}(?:nicht|kein\\w*)(?! (?:nur|bestatigt|offiziell|klar)))\\b'],
    doubt: ['\\b(?:zweifel\\w*|bezweifel\\w*|fraglich|unklar|unbestatigt|skep\\w+|nicht (?:offiziell )?bestatigt|mit vorsicht|ungewiss|glaubt nicht)\\b'],
    hearsay: ['\\b(?:soll|sollen|angeblich|laut|gerucht\\w*|geruchte\\w*|geleakt\\w*|leaks?|insider\\w*|berichten? zufolge|zufolge|heisst es|konnte|konnten|durfte|durften|voraussichtlich|mutmasslich|vermutlich|plant|wohl|quellen|berichtet|erwartet|habe|werde|sei|seien|verspricht)\\b'],
    official: ['\\boffiziell (?:angekundigt|vorgestellt|bestatigt|veroffentlicht)\\b'],
    contrast: ';|:| aber | doch | jedoch | wahrend | allerdings | sondern | — | – ',
  },
};
