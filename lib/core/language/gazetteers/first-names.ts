/** Given names with the gender that they mostly tell. Common knowledge, compiled for the project. */

const FEMININE = `Aleksandra Alia Alisha Amneh Anneliese Anja Anke Antje Ayesha Aya Ayumi Benazir Bidisha Birgitta Carme Caitlin Caoimhe Charlize Chiyo Dalia Dominika Ebru Elif Eloise Emine Esra Etsuko Eunice Fawzia Flavia Francine Funmi Gulnara Hatice Hiba Ikram Imani Ivonne Jana Jolanta Joyce Juana Kalpana Kamila Kinga Latifa Liesbeth Lieke Ludivine Magda Malgorzata Manuela Mayumi Merve Michiko Milagros Mireille Miriam Monika Nadine Najla Nawaz Nazanin Nicolette Nomvula Oksana Oluchi Parveen Petronella Radmila Ramla Rasha Renata Rim Roza Ruxandra Sabine Safiya Sahar Sandrine Seema Selma Shabnam Shamima Sharifa Shazia Silvia Simona Sinéad Suella Sujata Suella Suzan Tahira Tamar Tanja Thuli Tomoko Uzma Valentyna Veronique Vigdis Violeta Wiebke Yaa Yasmina Yetunde Yekaterina Zeinab Zeynep Zineb Agnieszka Aoife Astrid Birgit Brigitte Britta Chiara Dagmar Eva Federica Giulia Gudrun Hanne Heike Hedda Ilaria Ines Jadwiga Johanna Kari Katarzyna Kirsti Liv Ludmilla Maeve Małgorzata Margrethe Marit Marta Niamh Nuria Orla Paola Pilar Rosario Sigrun Sinead Siobhan Solveig Ulla Ulrike Ursula Yuliya Zofia Aisling Ananya Anjali Aparna Deepa Gita Kavita Lakshmi Meera Neha Nisha Pooja Pratibha Sania Shreya Sonali Sunita Sushma Usha Vandana Akiko Haruka Keiko Mariko Naomi Sakura Yoko Yuki Amal Dina Farah Hanan Huda Leila Maha Maryam Nawal Rania Reem Salma Samia Shirin Soraya Yasmine Zahra Ethel Lucille Wilma Bernice Connie Glenda Philippa Poppy Isla Bella Christa Estelle Eve Gemma Janine Jeanette Jenna Josie Kara Kendra Kylie Leona Maggie Maxine Meredith Michele Millie Nell Nellie Pam Thea Vicky Willa Angelique Cher Coretta Lupita Oprah Tulsi Hana Zaha Amina Chimamanda Ngozi Folasade Winnie Wangari Folake Adaeze Thandi Graça Dilma Luiza Letícia Xóchitl Zuzana Ivana Jelena Milena Snežana Vesna Dragana Abigail Ada Adele Adriana Agatha Agnes Aisha Alana Alejandra Alexandra Alexandria Alexis Alice Alicia Alina Alison Allison Alyssa Amal Amanda Amelia
Amina Amy Ana Anastasia Andrea Angela Angelica Angelina Anita Ann Anna Annabel Anne Annette Annie Antonia April Arlene Ashley Astrid Audrey Ava
Barbara Beata Beatrice Beatriz Becky Belinda Bernadette Bertha Beth Bethany Betty Beverly Bianca Bonnie Brenda Bridget Britney Brooke Camila Camilla
Candace Carla Carmen Carol Carole Carolina Caroline Carolyn Carrie Cassandra Catalina Catherine Cathy Cecilia Celia Chantal Charlene Charlotte
Chelsea Cheryl Chloe Christina Christine Cindy Claire Clara Claudia Colleen Constance Cora Courtney Cristina Cynthia Daisy Dana Daniela Danielle
Daphne Dawn Deborah Debra Deirdre Delia Denise Diana Diane Dolores Donna Dora Doris Dorothy Edith Eileen Ekaterina Elaine Eleanor Elena Elisabeth
Eliza Elizabeth Ella Ellen Elsa Emily Emma Erica Erika Erin Esther Eva Evelyn Fatima Fatma Felicity Fiona Flora Florence Frances Francesca Freya Frida
Gabriela Gabriella Gabrielle Gail Galina Georgina Geraldine Gertrude Gillian Gina Gisele Gladys Gloria Grace Greta Gretchen Gwen Hannah Harriet Hazel
Heather Heidi Helen Helena Helene Henrietta Hilary Hillary Holly Hope Ida Ilse Imelda Inès Ingrid Irene Irina Iris Irma Isabel Isabella Isabelle Ivanka
Ivy Jacinda Jacqueline Jade Jane Janet Janice Jasmine Jean Jeanne Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jodie Josephine Joyce Juanita Judith Judy
Julia Juliana Julie Juliet June Justine Kamala Karen Karin Karina Kate Katharine Katherine Kathleen Kathryn Kathy Katie Katrina Katya Kayla Kelly
Kerry Khadija Kimberly Kirsten Kirsty Kristen Kristin Kristina Ksenia Lana Lara Larissa Laura Lauren Layla Lea Leah Leila Lena Leticia Lidia Lila Lillian Lily
Linda Lindsay Lindsey Lisa Liz Lois Lola Loretta Lorraine Louisa Louise Lucia Lucinda Lucy Ludmila Luisa Lydia Lynn Mabel Madeleine Madison Magdalena
Malala Malia Mandy Manju Marcia Margaret Margarita Margot Maria Mariam Marian Marianne Marie Marilyn Marina Marion Marisa Marissa Marjorie Marlene
Marta Martha Martina Mary Matilda Maureen Maya Meg Megan Meghan Mei Melanie Melania Melinda Melissa Mercedes Mia Michaela Michelle Mildred Mina
Miranda Miriam Molly Mona Monica Monique Muriel Myra Nadia Nancy Naomi Natalia Natalie Natasha Nathalie Nicola Nicole Nikki Nina Noor Nora Norma Olga
Olivia Ophelia Paige Pamela Patricia Patty Paula Pauline Peggy Penelope Penny Petra Phoebe Phyllis Pippa Polly Priscilla Priya Rachel Ramona Raquel Rebecca
Regina Renee Rhonda Rita Roberta Rosa Rosalind Rosamund Rose Rosemary Rosie Roxanne Ruby Ruth Sabrina Sadie Sally Samantha Samira Sandra Sara Sarah
Saskia Scarlett Selena Serena Shannon Sharon Sheila Shelley Shirley Sigrid Simone Sofia Sonia Sonja Sophia Sophie Stacey Stella Stephanie Sue Susan
Susanna Susanne Suzanne Svetlana Sybil Sylvia Tamara Tammy Tania Tanya Tara Tatiana Tatyana Teresa Tessa Theresa Thelma Tiffany Tina Toni Tracy
Trudy Ursula Valentina Valeria Valerie Vanessa Vera Veronica Veronika Victoria Viola Violet Virginia Vivian Vivien Wanda Wendy Whitney Wilhelmina Winifred
Xiomara Yasmin Yelena Yolanda Yulia Yvette Yvonne Zainab Zara Zoe Sviatlana Galyna Oksana Nirmala Indira Aung-San Giorgia Kyrsten Greta Kaja Sanna Mette Nadezhda`

const MASCULINE = `Abdou Abdelaziz Abdulaziz Abdoulaye Adebayo Adnan Afzal Agustín Ahmet Aki Alassane Alejo Aliyu Alpha Amadou Anas Ángel Anton Antti Aristide Arash Arif Arvind Asghar Atiku Avraham Ayman Aziz Babatunde Baldur Behrouz Beppe Berkay Birger Boubacar Branko Burak Cem Cheikh Cyrus Dario Darko Davor Denys Devendra Didier Dragan Ebrahim Edin Ekrem Emre Enver Erdem Ervin Esteban Eyal Fadi Fahad Farhad Farooq Fawaz Fedor Fethullah Florian Gábor Gabor Gaston Gennady Georgi Ghassan Gianluca Gilles Gonzalo Goran Gustavo György Hakan Hamdullah Hari Haris Hassanal Hermann Hichem Hüseyin Idriss Ihor Imre Iñaki Iskandar István Iyad Jaap Jabu Jafar Jakub Jalil Jann Jarmo Jean-Pierre Jean-Claude Jean-Marie Jean-Luc Jean-Paul Joaquín Jörg Jozef Juha Jussi Kadri Kasim Kazimierz Kemal Kiran Kostas Krzysztof Laszlo László Lazar Levent Lorenz Ludovic Luciano Maciej Mahamadou Mahdi Manoj Marek Mariano Mariusz Matti Mats Matthijs Mehdi Mesut Mihai Mikko Milan Milos Mirko Miroslav Mohsen Mohamad Mohammadu Muhammed Murat Mykola Nadim Naguib Naveen Nawaf Necmettin Nenad Nicolae Niels Nur Octavio Okan Olafur Olivier Omer Ömer Onur Orhan Osvaldo Oumar Ousmane Pankaj Pekka Per-Erik Pervez Piotr Predrag Radek Radovan Rainer Rajiv Ramin Ranil Rasmus Renzo Rizwan Rodolfo Rohit Roque Ruslan Ryszard Saad Sabri Saeed Said Saïd Salah Saleh Salim Samir Sandro Sanjeev Santosh Selim Serdar Serge Sergiy Serhiy Shahid Shamil Shimon Sidiki Slavko Stefanos Sukarno Sultan Taha Tahir Taras Tariq Tayeb Teodor Thierry Tibor Timo Tito Tomáš Tomislav Toomas Tuomas Ueli Umar Usman Vasil Vasily Vitali Vojislav Volkan Wael Waleed Waqar Wilfried Willem Wim Wissam Yaakov Yannick Yannis Yasir Yasuo Yehuda Yiannis Yossi Younis Yoshiro Yousef Yunus Zafar Zaki Zbigniew Zeid Zlatko Zoltán Olaf Olav Lars Sven Arne Gustaf Knut Leif Halvard Rolf Stig Torsten Ulf Bjorn Einar Gunnar Haakon Harald Henrik Jonas Kaare Nils Ole Per Pål Sigurd Tor Trygve Øystein Aleksei Arkady Bogdan Ciaran Cillian Dara Eamon Fergus Gerry Malachy Padraig Seamus Aditya Ajay Amit Anil Arjun Arun Ashok Deepak Ganesh Gopal Harish Karthik Kumar Manish Manmohan Mohan Mukesh Nikhil Prakash Rahul Raj Rajesh Rakesh Ramesh Ratan Sachin Sanjay Sundar Suresh Sunil Vikram Vivek Akira Daisuke Haruki Kazuo Kenji Makoto Naoto Satoshi Shigeru Takashi Taro Yukio Adel Anwar Bilal Faisal Habib Jalal Kamal Karim Majid Marwan Mansour Nabil Nasser Osman Rami Riad Sami Tarek Walid Yahya Youssef Ziad Akin Chinua Emeka Femi Goodluck Kofi Kwame Nnamdi Olusegun Paulin Sékou Thabo Tunde Uhuru Yoweri Bruno Cristiano Neymar Kylian Zlatan Luka Eden Romelu Sadio Aaron Abdul Abdullah Abdel Abel Abraham Abu Adam Adil Adolf Adrian Ahmad Ahmed Aidan Alan Albert Alberto Aldo Alec Alejandro Aleksandr Alessandro Alex Alexander
Alexei Alexey Alfonso Alfred Alfredo Ali Alireza Allan Allen Alvin Amir Amos Anatoly Anders Andre André Andreas Andrei Andres Andrew Andrey Andriy Andrzej Andy Angelo Angus
Anthony Antoine Anton Antonio Antony António Archibald Archie Armando Arnold Arthur Arturo Asif Augustus Barack Barry Bart Bashar Basil Ben Benedict Benito Benjamin Benny
Bernard Bernie Bert Bertrand Bill Billy Björn Bob Bobby Boris Brad Bradley Brandon Brendan Brent Bret Brett Brian Bruce Bruno Bryan Burt Byron Caleb Calvin Cameron
Carl Carlo Carlos Casey Cecil Cedric Cesar Chad Charles Charlie Chester Chris Christian Christoph Christopher Chuck Clarence Clark Claude Claudio Clement Clifford Clint Clive Clyde
Colin Connor Conor Conrad Constantine Cory Craig Curtis Cyril Dale Damian Damien Dan Daniel Daniele Danny Darren Darryl Dave David Dean Declan Denis Dennis Derek Desmond
Devin Dick Diego Dieter Dimitri Dirk Dmitri Dmitry Dominic Dominique Don Donald Doug Douglas Duane Duncan Dustin Dwayne Dwight Dylan Earl Eddie Eden Edgar Edmund Eduardo Edward
Edwin Egon Eli Elias Elijah Elliot Elliott Elon Emanuel Emil Emile Emilio Emmanuel Enda Enrico Enrique Eric Erich Erik Ernest Ernesto Ernst Ethan Eugene Evan Evgeny Fabian Fabio
Farid Felipe Felix Ferdinand Fernando Fidel Floyd Francesco Francis Francisco Franco Francois François Frank Franklin Franz Fred Frederick Fredrik Friedrich Fritz Fuad Gabriel
Galileo Gareth Garry Gary Gavin Gene Geoff Geoffrey Georg George Gerald Gerard Gerhard Giacomo Gianni Gilbert Giovanni Giuseppe Glen Glenn Gordon Graham Grant Greg Gregory
Grigory Guido Guillermo Gunther Gus Gustav Guy Hafez Hamid Hamza Hank Hans Harold Harry Harvey Hasan Hashim Hassan Hector Heinrich Henrik Henry Herbert Herman Hideo
Hiroshi Homer Horace Hosni Howard Hubert Hugh Hugo Humphrey Hussein Ian Ibrahim Ignacio Igor Ilham Ilya Imran Isaac Isaiah Ismail Ivan Ivo Jack Jackson Jacob Jacques Jaime Jair
Jake Jamal James Jamie Jan Jared Jason Javier Jay Jeff Jeffrey Jens Jeremy Jeremiah Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joaquin Joe Joel Johan Johann John Johnny Jon
Jonas Jonathan Jordan Jorge Jose José Josef Joseph Josh Joshua Josip Juan Jules Julian Julio Julius Jürgen Justin Kareem Karl Kaspar Keith Ken Kenneth Kevin Khaled Khalid Kim Kirk
Klaus Konstantin Kurt Kyle Lance Larry Lars Laurence Lawrence Lech Lee Leo Leon Leonard Leonardo Leonid Leroy Leslie Lewis Liam Lionel Lloyd Logan Lorenzo Lothar Lou Louis Luc
Luca Lucas Ludwig Luigi Luis Luiz Lukas Luke Magnus Mahmoud Malcolm Manuel Marc Marcel Marcello Marcelo Marco Marcos Marcus Mario Mark Markus Marshall Martin Marvin Massimo Mathias
Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Maximilian Mehmet Mel Michael Michał Michel Miguel Mihail Mikael Mike Mikhail Miles Milo Milton Mitch Mitchell Mitt
Mohamed Mohammad Mohammed Mohamud Moses Muammar Muhammad Muhammadu Mustafa Nathan Nathaniel Narendra Neal Ned Neil Nelson Neville Niall Nicholas Nick Nicolas Nicolás Nigel Nikita Nikolai Nikolay Nikos Nils
Noah Noam Noel Norman Oleg Oleksandr Oliver Olivier Omar Oscar Osama Oswald Otto Owen Pablo Paolo Pascal Patrick Paul Paulo Pavel Pedro Percy Pete Peter Petro Phil Philip Philippe
Phillip Pierre Pietro Pyotr Qasem Quentin Rafael Ralph Ramon Randall Randy Rashid Raul Raúl Ravi Ray Raymond Recep Reginald Reinhard Rene René Rex Reza Ricardo Richard Rick Ricky
Rob Robert Roberto Robin Roderick Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Ronnie Rory Ross Roy Ruben Rudolf Rupert Russell Ryan Saddam Sajid Salman Salvador Salvatore Sam Samuel
Sandy Santiago Saul Scott Sean Sebastian Sebastião Sergei Sergey Sergio Seth Shane Shaun Shawn Shinzo Sidney Silvio Simon Slobodan Spencer Stan Stanislav Stanley Stefan Stefano
Stephen Steve Steven Stewart Stuart Sven Tariq Ted Terence Terrence Terry Thabo Theo Theodore Theresa-May Thomas Tim Timothy Toby Todd Tom Tomas Tomasz Tommy Tony Tor Travis Trevor
Tristan Tyler Ulrich Umberto Uri Vaclav Valentin Valery Vernon Victor Viktor Vijay Vince Vincent Vitaly Vito Vlad Vladimir Volodymyr Wade Wallace Walter Warren Wayne Werner
Wesley Wilfred Wilhelm Will William Willie Willy Winston Wolfgang Woodrow Xavier Yasser Yevgeny Yitzhak Yoshihide Yuri Yusuf Yves Zachary Zhang Zine Zoran Andrés Óscar Jürg Jørgen Søren
Alexandre Jens Urho Sauli Kyriakos Alexis Evo Lenín Iván Nayib Rodrigo Joko Mahathir Najib Prayut Hun Jong Moon Fumio Xi Kemal Tayyip Ashraf Hamid Bibi Ehud Naftali Yair Avi Rouhani Javad
Rishi Keir Nigel Jeremy Vladimír Mateusz Jarosław Lech Donald Viktor Péter Aleksandar Hashim Ramzan Mikheil Nikol Ilham Nursultan Emomali Islam Shavkat Damon Elvis Emmett Ernie Hamish Irving Marty Melvin Otis Rudolph Sid Sylvester Troy Virgil Wilbur Alistair Alfie Freddie Callum Finn Kieran Lachlan Lorcan Ronan`

export const FEMININE_NAMES: ReadonlySet<string> = new Set(FEMININE.split(/\s+/))
export const MASCULINE_NAMES: ReadonlySet<string> = new Set(MASCULINE.split(/\s+/))

/** Names given to both, or first names that are rather words or places: known as names, silent about gender. */
const NEUTRAL = new Set(
  'Alex Alexis Andrea Ashley Cameron Casey Chris Dana Jamie Jan Jean Jo Jordan Kelly Kerry Kim Lee Leslie Lindsay Lynn Robin Sandy Shannon Terry Tracy Jackie Morgan Taylor Riley Sam Max Charlie Frankie Jesse Hilary Noor Nikita Sasha Xi Hun Moon'.split(
    ' ',
  ),
)

export function isFirstName(word: string): boolean {
  return FEMININE_NAMES.has(word) || MASCULINE_NAMES.has(word) || NEUTRAL.has(word)
}

/** Null where the name is not listed, or is given to both. */
export function genderOfName(word: string): 'feminine' | 'masculine' | null {
  if (NEUTRAL.has(word)) return null
  const feminine = FEMININE_NAMES.has(word)
  const masculine = MASCULINE_NAMES.has(word)
  return feminine === masculine ? null : feminine ? 'feminine' : 'masculine'
}
