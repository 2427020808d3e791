package nienbieu;

import java.io.PrintStream;

/**
 * Where a command prints.
 *
 * @param out what was asked for
 * @param err what went wrong, and progress
 * @param interactive whether a person is watching, so that a line may be written over
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive) {}
