/** Lower-case words with accents that English prose borrows. Written for this project, 2025-11. */
const WORDS = `
café cafés naïve naïvely naïveté naiveté résumé résumés resumé cliché clichés clichéd déjà façade façades fiancé fiancée fiancés
fiancées piñata piñatas jalapeño jalapeños habañero décor entrée entrées soirée soirées über uber sauté sautéed sautéing sautés
purée puréed purées crème brûlée pâté crêpe crêpes à née protégé protégés protégée touché exposé exposés risqué passé blasé
communiqué communiqués cortège émigré émigrés éclair éclairs élan étude études fête fêtes ménage matinée matinées mêlée melée
mélange outré première premières raison être rôle rôles señor señora señorita mañana smörgåsbord tête voilà vis détente divorcé
divorcée doppelgänger doppelgängers coup état coöperate coöperation reëlect açaí açai maté saké pokémon canapé canapés consommé
béchamel bête noire appliqué attaché attachés café-bar chargé château châteaux cause célèbre chèvre coupé crudités croûton
croûtons curaçao débâcle débris début débuts déclassé décolletage démodé dénouement dépôt derrière élite épée épées fiancé
flambé flambéed frappé fräulein führer glacé glögg gruyère gâteau gâteaux habitué jäger julienned lamé lycée macramé manqué
métier moiré moussé mousse niçoise noël nôtre olé papier-mâché mâché pièce résistance piña colada pied-à-terre plié porte-cochère
précis prêt portér protégés provençal rosé rosés roué roué ruché séance séances skål soufflé soufflés soupçon tapénade tilde
touché vérité vinaigrette voilà zoë ångström ångströms über weiß gewürztraminer edelweiß kümmel müsli muesli tōfu façon garçon
façonné maître négligée négligé papà pâtisserie pâtissier pâtissière rémoulade crémant crème fraîche haché jalapeños señores
niño niña años piñón cañón cañon español fútbol aún así olé más sí adiós fado são pão feijão açucar saudade cachaça caipirinha
hôtel hôtels théâtre débutante ingénue première danseuse émincé éminence grise roulade sauté rösti löss naïf coördinate
vicuña vicuñas jeté jetés relevé pliés tendu éclat doña régime régimes bric-à-brac velouté chère cariñoso jícama queso añejo
reposado brûlé compôte rôti jardinière consommés sommelière macédoine cinéma chaîné passés échappé frappés développé fouetté
fouettés pas chassé chassés glissé glissade croisé effacé renversé tiña piñas quinceañera quinceañeras peña peñas caña cañas
agrément aperçu après arête bâton bombé bouclé boutonnière broché brocéliande carré clichéd clôture crécy créole crèche crèches
déclassée déshabillé émail épaulement étagère étouffée frisée gelée grisaille jalousie ligne litigé macramés mésalliance métis
métro moussaka noblesse nacré parfait pavé pavés piqué portière pot-pourri précieuse prévôt retroussé revanche roué sabrage
salmí séancé secrétaire tisane torchère touchés trépan vichyssoise bayonné café's naïvety rösti spätzle bündnerfleisch kürbis
zoölogy preëminent élitist élites élitism übermensch überfan gemütlich gemütlichkeit köln götterdämmerung künstlerroman
`;

export const BORROWED_ACCENTS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
