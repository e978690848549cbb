package broadsheet.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs JMH over the loops in which a build spends its time: {@code InnerLoops [OPTIONS OF JMH]}. A
 * name among the options chooses ({@code InnerLoops ListLoops -prof gc}); {@code -h} tells all.
 * With each time stands the {@link ProcessorTime}.
 */
public final class InnerLoops {
  private InnerLoops() {}

  public static void main(String[] arguments) throws Exception {
    CommandLineOptions given = new CommandLineOptions(arguments);
    if (given.shouldHelp()) {
      given.showHelp();
      return;
    }
    OptionsBuilder usual = new OptionsBuilder();
    usual.parent(given);
    if (!given.getForkCount().hasValue()) {
      usual.forks(1);
    }
    if (!given.getMeasurementTime().hasValue()) {
      usual.measurementTime(TimeValue.seconds(2));
    }
    if (!given.getWarmupTime().hasValue()) {
      usual.warmupTime(TimeValue.seconds(2));
    }
    if (!given.getJvmArgs().hasValue()) {
      usual.jvmArgs("-Xmx1g");
    }
    usual.addProfiler(ProcessorTime.class);
    System.setProperty("java.class.path", ClassPath.here());
    new Runner(usual.build()).run();
  }
}
