package nienbieu.houserules.bad.markdown;

/** Names that say nothing, and libraries in the wrong room. */
final class TextUtils {
  com.ibm.icu.util.ULocale icu;
  org.yaml.snakeyaml.nodes.Node yaml;
  io.pebbletemplates.pebble.PebbleEngine pebble;
  com.fasterxml.jackson.core.JsonParser json;
  org.jsoup.nodes.Node html;
  picocli.CommandLine picocli;
  com.sun.net.httpserver.HttpServer server;
  org.slf4j.Logger logger;

  /** Is allowed here. */
  org.commonmark.node.Node commonmark;

  interface TextUtil {}

  interface TextHelper {}

  interface TextHelpers {}

  interface TextManager {}

  interface TextCommon {}

  interface TextMisc {}

  interface TextImpl {}
}
