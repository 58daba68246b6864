/** Quote search for news: articles in, ranked passages with their speakers out. */
module dev.quoth {
  requires com.google.gson;
  requires static org.jspecify;

  exports dev.quoth.extract;
  exports dev.quoth.io;
  exports dev.quoth.language;
  exports dev.quoth;
}
