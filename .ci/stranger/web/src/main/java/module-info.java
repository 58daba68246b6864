module example.stranger {
  requires dev.quoth;
  requires org.apache.lucene.core;
  requires org.jsoup;
}
