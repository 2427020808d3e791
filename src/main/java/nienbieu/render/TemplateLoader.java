package nienbieu.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import nienbieu.source.SourceFile;

/** Gives Pebble the template files that were read, and no others. */
final class TemplateLoader implements Loader<String> {
  private final Map<String, SourceFile> files;

  TemplateLoader(Map<String, SourceFile> files) {
    this.files = files;
  }

  @Override
  public Reader getReader(String name) {
    SourceFile file = files.get(name);
    if (file == null) {
      throw new LoaderException(null, "there is no template " + name);
    }
    return new StringReader(file.text());
  }

  @Override
  public void setCharset(String charset) {
    // The text is decoded already.
  }

  @Override
  public void setPrefix(String prefix) {
    // Names are whole.
  }

  @Override
  public void setSuffix(String suffix) {
    // Names are whole.
  }

  @Override
  public String resolveRelativePath(String relative, String anchor) {
    return relative;
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  @Override
  public boolean resourceExists(String name) {
    return files.containsKey(name);
  }
}
