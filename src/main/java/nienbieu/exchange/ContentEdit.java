package nienbieu.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nienbieu.read.YamlSpot;
import nienbieu.source.SourceFile;
import nienbieu.source.SourceTree;

/** Changes to a whole content folder, collected before anything is written. */
final class ContentEdit {
  private final SourceTree tree;
  private final Map<String, FileEdit> edits = new LinkedHashMap<>();
  private final SortedMap<String, byte[]> fresh = new TreeMap<>();
  private final Map<String, String> fileOfEvent = new LinkedHashMap<>();

  ContentEdit(SourceTree tree) {
    this.tree = tree;
    for (String path : tree.texts().keySet()) {
      if (path.startsWith("events/") && path.endsWith(".yaml")) {
        file(path).records().keySet().forEach(id -> fileOfEvent.putIfAbsent(id, path));
      }
    }
  }

  /** A file of the folder, empty if it is not there. */
  FileEdit file(String path) {
    return edits.computeIfAbsent(
        path, name -> new FileEdit(tree.text(name).map(SourceFile::text).orElse("")));
  }

  /** The file of an event. */
  Optional<FileEdit> fileOfEvent(String id) {
    return Optional.ofNullable(fileOfEvent.get(id)).map(this::file);
  }

  /** An event as it stands there. */
  Optional<YamlSpot> event(String id) {
    return fileOfEvent(id).map(file -> file.records().get(id));
  }

  /** All events by id, in the order of files and lines. */
  Map<String, YamlSpot> events() {
    Map<String, YamlSpot> events = new LinkedHashMap<>();
    fileOfEvent.forEach((id, path) -> events.put(id, file(path).records().get(id)));
    return events;
  }

  /** Adds files that are not there yet. */
  void add(SortedMap<String, byte[]> files) {
    fresh.putAll(files);
  }

  /** Whether a file of this name is there already, whatever it is. */
  boolean has(String path) {
    return tree.text(path).isPresent() || tree.isRefused(path);
  }

  /** The new and changed files, by path below the folder. */
  SortedMap<String, byte[]> result() {
    SortedMap<String, byte[]> files = new TreeMap<>(fresh);
    edits.forEach(
        (path, edit) -> {
          if (edit.isChanged()) {
            files.put(path, DraftText.bytes(edit.result()));
          }
        });
    return files;
  }
}
