/**
 * First and last names that are common in Belgium, of every age and origin, beside those of the panel itself. From general
 * knowledge, not from a register: a name that is missing is still found where it stands beside another or after "mevrouw".
 */
function namesIn(text: string): string[] {
  return text.split(/\s+/u).filter((name) => name !== '');
}

export const commonFirstNames = namesIn(`
  Adam Adil Aicha Alain Albert Alex Alexander Alexandra Alfons Ali Alice Alicia Aline Alma Amber Amelie Amina Amir Amy An Ana André
  Andrea Andreas Andrew Andy Angèle Anja Anke Ann Anna Anne Anneke Annelies Annemie Annick Annie Anouk Antoine Antoon Anton Arlette
  Armand Arne Arno Arthur Astrid Augusta Axel Aya Ayoub Barbara Bart Basiel Beatrijs Ben Benjamin Benny Bernadette Bernard Bert Betty
  Bianca Bieke Birgit Björn Bo Boudewijn Bram Brecht Brigitte Britt Bruno Camille Carina Carine Carla Carlo Carlos Carolien Caroline
  Cas Catherine Cecile Cedric Cédric Céline Chantal Charlotte Chris Christel Christian Christiane Christine Christophe Chloé Claudia
  Claudine Cindy Conny Cyriel Daan Daisy Dalila Damian Daniel Daniëlle Danny David Davy Debby Delphine Denis Denise Diana Diane Didier
  Diederik Dieter Dina Dirk Dominiek Dominique Dorien Dries Eddy Edgard Edith Edmond Edward Edwin Eleonora Elena Elfriede Elias Elien
  Elif Eline Elisa Elisabeth Elise Elke Ella Ellen Els Elsie Elza Emiel Emile Emilie Emily Emine Emma Emmanuel Enzo Erica Erik Eric Erna
  Ernest Esther Etienne Eva Eveline Evelien Evi Evy Fabienne Fadila Fanny Fatiha Fatima Fatma Febe Felix Femke Ferdinand Fernand Fien
  Filip Finn Fleur Florian Floris Fons Francis Francine Franciscus Franciska François Françoise Frank Frans Fred Freddy Frederik Freek
  Freya Frieda Friedl Gabriel Gaëlle Gaston Geert Gerard Gerda Germaine Gert Ghislaine Gianni Gilbert Gilberte Gilles Gina Gino Gisèle
  Glenn Godelieve Godfried Greet Gregory Griet Guido Gunter Gust Gustaaf Guy Hakim Halima Hamid Hamza Hanna Hannah Hanne Hannelore Hannes
  Hans Harry Hassan Hedwig Heidi Helena Hélène Hendrik Henri Henriette Herman Hicham Hilda Hilde Hilaire Hind Hubert Hugo Huguette Ibrahim
  Ida Ikram Ilias Ilona Ilse Imane Inge Ingrid Irena Irène Iris Isabel Isabelle Ismail Ivan Ivo Jaak Jacob Jacqueline Jacques Jade Jan Jana
  Janne Jannes Jari Jarne Jasmien Jasper Jean Jeanne Jeannine Jef Jelle Jenny Jens Jeroen Jessica Jill Jimmy Jo Joachim Joanna Jochen Johan
  Johanna Johnny Jolien Jonas Jonathan Joost Joren Joris Jos José Jozef Joseph Josée Josephine Joske Joyce Judith Jules Julia Julie Julien
  Jurgen Justine Kaat Kaan Karel Karen Karim Karin Karina Karine Karl Karolien Kathleen Kathy Katja Kato Katrien Katty Kelly Ken Kenneth
  Kenny Kevin Khadija Kim Klaas Kobe Koen Koenraad Kris Kristel Kristien Kristof Krzysztof Kurt Lana Lander Lars Lasse Laura Lauren Laurens
  Laurent Léa Leander Leen Leila Len Lena Lennert Leo Leon Leona Leopold Lia Liam Lien Lies Liesbet Liesbeth Lieselot Lieve Lieven Lili Lily
  Lina Linde Linda Lisa Lisette Liv Loes Loïc Lore Loredana Lorenz Lotte Louis Louisa Louise Lowie Luc Lucas Lucia Lucie Lucien Lucienne Ludo
  Ludovic Luis Luk Luka Lukas Luna Lut Lutgart Lutgarde Lydia Maarten Maria Mariam Marianne Marie Marieke Mariette Marijke Marina Mario
  Marjan Mark Marc Marleen Marleentje Martin Martine Mathias Mathieu Mathilde Matteo Matthias Maud Maurice Maurits Max Maxim Maya Mehdi Mehmet
  Melissa Merel Mia Michael Michaël Michel Michèle Michiel Mieke Miel Mien Mila Milan Mina Mireille Mirjam Mohamed Mohammed Mona Monica Monique
  Morgane Muriel Murat Mustafa Myriam Nabil Nadia Nadine Najat Nancy Naomi Natalia Natalie Nathalie Nathan Nele Nick Nico Nicolas Nicole Niels
  Nina Noa Noah Noémie Noël Noor Nora Norbert Noud Odette Olga Oliver Olivia Olivier Omar Oscar Osman Otto Pascal Pascale Patricia Patrick
  Patrik Paul Paula Paulien Pauline Peggy Peter Petra Philip Philippe Pierre Piet Pieter Pol Quinten Rachel Rachid Raf Raoul Rebecca Regina
  Reinhilde Reinout Remi René Renée Renilde Ria Rik Rita Rob Robbe Robert Robin Robrecht Roeland Roger Roland Romain Roman Ronald Ronny Roos
  Rosa Rosalie Rosette Roxane Ruben Rudi Rudy Ruth Sabine Sabrina Said Saïd Salima Sam Samir Samira Samuel Sander Sandra Sandy Sanne Sara Sarah
  Saskia Seba Sebastiaan Senne Seppe Serge Siebe Siegfried Sien Sigrid Silke Silvia Simon Simonne Sofia Sofie Sophie Soraya Staf Stan Stefaan
  Stefan Stefanie Stéphanie Stef Stella Stephan Steve Steven Stien Stijn Suzanne Sven Sylvia Sylvie Tamara Tania Tanja Tatiana Tess Thea Theo
  Thérèse Thibault Thibaut Thierry Thijs Thomas Tibo Tijl Tim Timothy Tina Tine Tineke Tinne Tom Tomas Tony Tristan Tuur Urbain Ulrike Ursula
  Valérie Vanessa Veerle Vera Veronique Viviane Vic Vicky Victor Victoria Viktor Vincent Vital Walter Wannes Ward Warre Wendy Werner Wesley Wies
  Wilfried Willem Willy Wim Wout Wouter Xander Xavier Yannick Yara Yasmina Yasmine Yolande Youssef Yusuf Yves Yvette Yvonne Zahra Zakaria Zeynep
  Zita Zoë
`);

export const commonLastNames = namesIn(`
  Aerts Baert Bauwens Beckers Bogaert Bogaerts Bosmans Braeckman Broeckx Callens Casier Ceulemans Christiaens Claes Claessens Claeys Coppens
  Cools Cornelis Cuypers Daems Damen Declercq Declerck Degroote Dejonghe Delvaux Demeyer Depauw Desmedt Desmet Devos Dewitte Dhaene Dierckx
  Eeckhout Engelen Evens Geerts Geens Gielen Gijsels Goethals Goossens Govaerts Hendrickx Hermans Heylen Huybrechts Jacobs Janssen Janssens Jansen
  Lambrecht Lambrechts Lauwers Leemans Lemmens Lenaerts Maes Martens Meert Mertens Michiels Moens Moons Nijs Nuyts Nys Pauwels Peeters Pieters
  Raes Roels Roelants Rombouts Segers Simons Smeets Smets Somers Stevens Swinnen Thijs Thys Timmermans Torfs Vanacker Vandamme Vandenberghe
  Vandenbroucke Vandenbossche Vandeput Vanderlinden Vandevelde Vanhoutte Vanneste Verbeeck Verbeke Verbruggen Vercammen Vercauteren Verhaegen
  Verhaeghe Verhelst Verheyen Verhoeven Verlinden Vermeersch Vermeiren Vermeulen Verschueren Verstraete Verstraeten Vervoort Wauters Willems
  Wouters Wuyts Yilmaz Özdemir Kaya Demir Benali
`);
