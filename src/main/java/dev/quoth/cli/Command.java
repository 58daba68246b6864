package dev.quoth.cli;

import java.io.IOException;

/** What the first word of a call names. */
interface Command {

  /** Says what it does, in a line. */
  String summary();

  /** Says how it is called, in lines. */
  String usage();

  /** Names the options; one with a value ends in an equals sign. */
  String[] options();

  /** Does it, and returns the exit status. */
  int run(Arguments arguments, Terminal terminal) throws IOException;
}
