/** Prose: parsed once, rendered to safe HTML or plain words, its links listed. */
package nienbieu.markdown;
