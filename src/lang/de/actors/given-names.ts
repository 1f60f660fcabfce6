/**
 * Given names that are frequent in foreign news: a surname that is also one of them says too little alone ("Ali", "Kim"), and one of them
 * before a surname makes a person of its own ("Hannelore Schmidt" is not the Schmidt in office). The first words of all listed names count
 * as well, so that this list only needs names that no listed person bears.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    "Abdul Abdel Abdallah Abdullah Ahmed Ahmad Alan Albert Alexander Alexandra Alexej Alfred Ali Alice Amir Anatoli Andrea Andreas Andrej " +
    "Angela Anita Anja Anna Anne Annette Anton Antonio Armin Arthur Barbara Ben Benjamin Bernd Bernhard Birgit Bob Boris Brigitte Bruno " +
    "Carl Carla Carlos Carmen Caroline Charles Charlotte Christa Christian Christiane Christina Christine Christoph Claudia Claus Clemens " +
    "Daniel Daniela David Dennis Denis Dieter Dietmar Dirk Dmitri Dominique Donald Dora Doris Eberhard Eckhard Eduard Edward Elena Elisabeth " +
    "Elke Emil Emily Emma Erich Erik Erika Ernst Eva Evelyn Felix Ferdinand Fernando Florian Francesco Francis Franco Frank Franz Frederik " +
    "Friedrich Fritz Gabriel Gabriele Gary Georg George Gerald Gerd Gerhard Gisela Giovanni Günter Günther Gustav Guido Hannelore Hannes Hans Harald " +
    "Harry Hassan Hasan Heike Heiko Heiner Heinrich Heinz Helga Helmut Henri Henry Herbert Hermann Hugo Hussein Ibrahim Igor Ilse Inge Ingrid Irene " +
    "Isabel Iwan Jack Jacques Jakob James Jan Jane Janez Jean Jens Jim Joachim Joan Jochen Joe Johann Johanna Johannes John Jon Jonas Jonathan " +
    "Jörg Jose José Josef Joseph Juan Julia Julian Julien Jürgen Jutta Kai Karen Karin Karl Karsten Katharina Kathrin Katrin Kemal Kenneth Kerstin " +
    "Kevin Kim Klaus Konrad Konstantin Kurt Lars Laura Laurent Leila Lena Leo Leon Leonid Lothar Louis Luca Lucia Ludwig Luis Luise Lukas Lutz " +
    "Manfred Manuel Marc Marcel Marco Margaret Margot Maria Marianne Marie Mario Marion Mark Markus Martin Martina Mary Matthias Maurice Max " +
    "Maximilian Mehmet Michael Michail Michel Michelle Mike Mohamed Mohammed Mohammad Monika Moritz Mustafa Nancy Natalia Nicole Nikolai Nikolaus " +
    "Nils Nina Norbert Olaf Oleg Olga Oliver Olivier Omar Oscar Oskar Osman Otto Pablo Patrick Paul Paula Paulo Pawel Pedro Peter Petra Philip " +
    "Philipp Philippe Pierre Rachel Rainer Ralf Ralph Reinhard Reinhold Renate Richard Robert Roberto Roger Roland Rolf Roman Ronald Rudi Rudolf " +
    "Ruth Sabine Salman Samuel Sandra Sara Sarah Sebastian Selma Sergej Silvia Simon Sofia Sonja Sophie Stefan Stefanie Stephan Stephen Steve " +
    "Steven Susan Susanne Sven Tariq Thomas Tim Tobias Tom Tony Udo Ulrich Ulrike Ursula Ute Uwe Valentin Vera Veronika Viktor Vincent Volker " +
    "Walter Waltraud Wassili Werner Wilhelm Wilfried William Willi Willy Winfried Wladimir Wolf Wolfgang Xaver Youssef Yusuf Yvonne"
  ).split(" "),
);
