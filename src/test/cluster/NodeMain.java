import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.PluginInfo;

/**
 * A node of OpenSearch for tests, from Maven's jars alone. Its arguments are a folder for all that
 * it writes, its name, the ports of HTTP and of the other nodes, and then the addresses and the
 * names of the first nodes, with commas between them; without these it is alone.
 */
public final class NodeMain extends Node {

  /** The modules of every distribution that an index of Quoth needs. */
  private static final List<String> MODULES =
      List.of(
          "org.opensearch.transport.Netty4ModulePlugin",
          "org.opensearch.analysis.common.CommonAnalysisModulePlugin",
          "org.opensearch.index.mapper.MapperExtrasModulePlugin",
          "org.opensearch.join.ParentJoinModulePlugin",
          "org.opensearch.painless.PainlessModulePlugin");

  private NodeMain(Environment environment) {
    super(environment, modules().map(NodeMain::module).toList(), true);
  }

  /** The property "without" names one that is left out. */
  private static Stream<String> modules() {
    String without = System.getProperty("without", "none");
    return MODULES.stream().filter(module -> !module.contains(without));
  }

  private static PluginInfo module(String name) {
    String java = Integer.toString(Runtime.version().feature());
    return new PluginInfo(
        name, "a module", "NA", Version.CURRENT, java, name, Collections.emptyList(), false);
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]).toAbsolutePath();
    String name = arguments[1];
    Files.createDirectories(home.resolve("config"));
    Settings.Builder settings =
        Settings.builder()
            .put("path.home", home)
            .put("path.data", home.resolve("data"))
            .put("path.logs", home.resolve("logs"))
            .put("cluster.name", "quoth-tests")
            .put("node.name", name)
            .put("network.host", "127.0.0.1")
            .put("http.port", arguments[2])
            .put("transport.port", arguments[3])
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .putList("node.roles", "cluster_manager", "data", "ingest");
    if (arguments.length < 6) {
      settings.put("discovery.type", "single-node");
    } else {
      settings.putList("discovery.seed_hosts", arguments[4].split(","));
      settings.putList("cluster.initial_cluster_manager_nodes", arguments[5].split(","));
    }
    Environment environment =
        InternalSettingsPreparer.prepareEnvironment(
            settings.build(), Map.of(), home.resolve("config"), () -> name);
    new NodeMain(environment).start();
    while (System.in.read() >= 0) {} // which ends with the process that started this one
    Runtime.getRuntime().halt(0);
  }
}
