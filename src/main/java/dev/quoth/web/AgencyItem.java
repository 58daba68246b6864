package dev.quoth.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** One item of an agency, whatever the form in which it is sent. */
sealed interface AgencyItem permits G2Item, NewsMl1Item, NitfItem {

  /** Returns where the item lies in the file. */
  Element element();

  /** Returns the name of the form. */
  String format();

  /** Returns the name that stays the same from version to version. */
  Optional<String> id();

  Optional<String> version();

  /** Returns what the agency says of its use, as it is written. */
  Optional<String> status();

  /** Returns what is said of the end of an embargo; blank if nobody knows it yet. */
  Optional<String> embargo();

  /** Returns what the item is if it is no text: a picture. */
  Optional<String> medium();

  /** Returns what can be a title, the best first. */
  Stream<String> titles();

  /** Returns what can be the outlet, the best first. */
  Stream<String> outlets();

  /** Returns the names of the authors. */
  List<String> authors();

  Stream<String> tags();

  Optional<String> section();

  /** Returns the languages that are named, the one of the text first. */
  Stream<String> languages();

  /** Returns the moments that are named, the first of the item itself first. */
  Stream<String> moments();

  /** Returns what else is said, by name. */
  Stream<AgencyFact> facts();

  AgencyText text();
}
