package nienbieu.exchange;

import java.util.List;

/**
 * What another program's timeline would be in our content, in one language.
 *
 * @param name slug of the file
 * @param form which kind of file it was
 * @param language tag of all texts
 * @param title of the whole timeline, one line; may be empty
 * @param description of it, one line; may be empty
 * @param events in the order of the file
 * @param topics each once
 * @param eras in the order of the file
 * @param sources each once; the file itself first
 */
public record Draft(
    String name,
    String form,
    String language,
    String title,
    String description,
    List<EventDraft> events,
    List<TopicDraft> topics,
    List<EraDraft> eras,
    List<SourceDraft> sources) {}
