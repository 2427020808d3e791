package nienbieu.card;

/**
 * Who is told the outline of a shape: closed contours of lines and quadratic curves. Inside is
 * where the contours wind around, however often.
 */
interface Outline {
  /** A new contour begins; the one before is closed by the teller. */
  void moveTo(double x, double y);

  /** A straight line from where the last one ended. */
  void lineTo(double x, double y);

  /** A quadratic curve from where the last one ended. */
  void curveTo(double controlX, double controlY, double x, double y);

  /**
   * The same outline elsewhere, larger or smaller.
   *
   * @param x where its 0 falls
   * @param y where its 0 falls
   * @param right units of the target for one of its own
   * @param down the same from top to bottom; negative for what grows upwards
   */
  default Outline from(double x, double y, double right, double down) {
    Outline target = this;
    return new Outline() {
      @Override
      public void moveTo(double toX, double toY) {
        target.moveTo(x + toX * right, y + toY * down);
      }

      @Override
      public void lineTo(double toX, double toY) {
        target.lineTo(x + toX * right, y + toY * down);
      }

      @Override
      public void curveTo(double controlX, double controlY, double toX, double toY) {
        target.curveTo(x + controlX * right, y + controlY * down, x + toX * right, y + toY * down);
      }
    };
  }
}
