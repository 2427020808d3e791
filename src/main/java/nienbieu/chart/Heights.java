package nienbieu.chart;

import java.util.List;

/**
 * Moves names that stand one below the other just so far apart that none touches the next, and all
 * of them together as little as can be: the mean of squares is least (pooled neighbours).
 */
final class Heights {
  private Heights() {}

  /**
   * Where each stands.
   *
   * @param wanted where each should stand, in order
   * @param weights how much more than others each should stand there, one for each
   * @param apart how far two neighbours are apart at least
   * @param from no less than this
   * @param to no more than this; there is room for all
   */
  static double[] of(
      List<Double> wanted, List<Double> weights, double apart, double from, double to) {
    int count = wanted.size();
    double[] sum = new double[count];
    double[] weight = new double[count];
    int[] size = new int[count];
    int groups = 0;
    for (int at = 0; at < count; at++) {
      weight[groups] = weights.get(at);
      sum[groups] = (wanted.get(at) - at * apart) * weight[groups];
      size[groups++] = 1;
      while (groups > 1 && mean(sum, weight, groups - 2) > mean(sum, weight, groups - 1)) {
        groups--;
        sum[groups - 1] += sum[groups];
        weight[groups - 1] += weight[groups];
        size[groups - 1] += size[groups];
      }
    }
    double[] places = new double[count];
    double last = to - (count - 1) * apart;
    int at = 0;
    for (int group = 0; group < groups; group++) {
      double place = Math.max(from, Math.min(last, mean(sum, weight, group)));
      for (int one = 0; one < size[group]; one++, at++) {
        places[at] = place + at * apart;
      }
    }
    return places;
  }

  private static double mean(double[] sum, double[] weight, int group) {
    return sum[group] / weight[group];
  }
}
