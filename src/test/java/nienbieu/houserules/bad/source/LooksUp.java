package nienbieu.houserules.bad.source;

import java.util.List;
import nienbieu.houserules.bad.date.Neighbour;
import nienbieu.houserules.bad.publish.LooksDown;

/** Uses a room above, and one on the same floor; publish uses it in return. */
public record LooksUp(List<LooksDown> above, Neighbour beside) {}
