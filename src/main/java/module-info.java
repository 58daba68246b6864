/** Quote search for news: articles in, ranked passages with their speakers out. */
module dev.quoth {
  requires static org.jspecify;

  exports dev.quoth;
  exports dev.quoth.extract;
  exports dev.quoth.language;
}
