/** Quote search for news: articles in, ranked passages with their speakers out. */
module dev.quoth {
  requires com.google.gson;
  requires transitive java.net.http;
  requires org.apache.lucene.analysis.common;
  requires static jdk.httpserver;
  requires static org.jsoup;
  requires static org.jspecify;
  requires transitive org.apache.lucene.core;

  exports dev.quoth.extract;
  exports dev.quoth.http;
  exports dev.quoth.index;
  exports dev.quoth.io;
  exports dev.quoth.language;
  exports dev.quoth.monitor;
  exports dev.quoth.opensearch;
  exports dev.quoth.parse;
  exports dev.quoth.registry;
  exports dev.quoth.search;
  exports dev.quoth.web;
  exports dev.quoth;
}
