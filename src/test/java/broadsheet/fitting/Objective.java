package broadsheet.fitting;

/** Something to be made as small as can be. */
interface Objective {
  /** The value at a point; its gradient is added to {@code gradient}, which is given as zeros. */
  double at(double[] point, double[] gradient);

  /** The same with a Gaussian prior around a centre, in units of the centre's own scale. */
  default Objective around(double[] centre, double[] spread) {
    return (point, gradient) -> {
      double value = at(point, gradient);
      for (int i = 0; i < point.length; i++) {
        double off = (point[i] - centre[i]) / spread[i];
        value += off * off / 2;
        gradient[i] += off / spread[i];
      }
      return value;
    };
  }
}
