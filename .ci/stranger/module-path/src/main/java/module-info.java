module example.stranger {
  requires dev.quoth;
  requires org.apache.lucene.core;
}
