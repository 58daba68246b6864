package dev.quoth.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Mara Lindqvist = Mara Lindqvist",
        "By Mara Lindqvist = Mara Lindqvist",
        "BY MARA LINDQVIST AND TOM O’DELL = MARA LINDQVIST; TOM O’DELL",
        "Words by Mara Lindqvist | Photos by Jo Winter = Mara Lindqvist",
        "Mara Lindqvist, Tom O’Dell, and Ben Oke = Mara Lindqvist; Tom O’Dell; Ben Oke",
        "Mara Lindqvist, political editor, and Tom O’Dell = Mara Lindqvist; Tom O’Dell",
        "Mara Lindqvist Political editor = Mara Lindqvist",
        "Mara Lindqvist, Social Affairs Correspondent = Mara Lindqvist",
        "Political Correspondent Mara Lindqvist = Mara Lindqvist",
        "Mara Lindqvist | The Kelden Courier = Mara Lindqvist",
        "Mara Lindqvist BBC News = Mara Lindqvist",
        "By Mara Lindqvist, The Associated Press = Mara Lindqvist",
        "Mara Lindqvist (AFP) = Mara Lindqvist",
        "Mara Lindqvist and Reuters = Mara Lindqvist",
        "Mara Lindqvist in Berlin and Tom O’Dell in New York = Mara Lindqvist; Tom O’Dell",
        "Mara Lindqvist, New York = Mara Lindqvist",
        "Mara Lindqvist, Berlin = Mara Lindqvist",
        "Mara Lindqvist for The Courier = Mara Lindqvist",
        "Mara Lindqvist mara@courier.example @mara = Mara Lindqvist",
        "Reuters = Reuters",
        "Reuters Staff = Reuters Staff",
        "Guardian staff and agencies = Guardian staff and agencies",
        "dpa, AFP = dpa",
        "Caitlin = Caitlin",
        "Von Jörg Müller und Ana von der Heide, Berlin = Jörg Müller; Ana von der Heide",
        "Eine Analyse von Jörg Müller = Jörg Müller",
        "Par Élise Marchand (avec AFP) = Élise Marchand",
        "Por: María Ortega y Ruiz = María Ortega y Ruiz",
        "Di Paolo De Santis e Giulia Rossi = Paolo De Santis; Giulia Rossi",
        "Door Jan van den Berg en Piet de Vries = Jan van den Berg; Piet de Vries",
        "Martin Brandt Jr., M.D. = Martin Brandt Jr.",
        "J. K. Amsel & D’Arcy Holt = J. K. Amsel; D’Arcy Holt",
        "山田太郎、鈴木花子 = 山田太郎; 鈴木花子",
        "Иван Петров, Анна Смирнова = Иван Петров; Анна Смирнова",
        "https://www.facebook.com/courier = ''",
        "@courier = ''",
        "admin = ''",
        "undefined = ''",
      })
  void aBylineIsSplitIntoNames(String byline, String names) {
    assertEquals(names, String.join("; ", Byline.names(byline)));
  }

  @ParameterizedTest
  @CsvSource({"by by by by", "', , ,'", "'(', ''", "and", "&"})
  void whatNamesNobodyHasNoName(String byline) {
    assertEquals(List.of(), Byline.names(byline));
  }
}
