package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How the installed command starts, with a Java that says with what it was started. {@code scripts/test-dist} starts the real one. */
@EnabledOnOs(OS.LINUX)
class InstalledCommandTest {

    @TempDir
    private Path folder;

    private Path home;
    private Path cache;

    @BeforeEach
    void install() throws IOException {
        home = folder.resolve("in stalled");
        cache = folder.resolve("cache");
        for (String script : new String[] {"render", "model", "new", "bench", "farm"}) {
            program("scripts/" + script, Files.readString(Path.of("../scripts", script)));
        }
        for (String part : new String[] {
            "start.sh",
            "installed.sh",
            "prepare.sh",
            "build.sh",
            "machine.sh",
            "farm.sh",
            "compiler.json",
            "Training.java"
        }) {
            write("scripts/lib/" + part, Files.readString(Path.of("../scripts/lib", part)));
        }
        program("bin/kinora", Files.readString(Path.of("../scripts/lib/dist/kinora")));
        write("lib/build", "0123456789abcdef\n");
        write("lib/kinora.jar", "");
        write("lib/nd4j/nd4j.jar", "");
        write("runtime/release", "JAVA_VERSION=\"17.0.1\"\n");
        program("runtime/bin/javac", "#!/bin/sh\n");
        program("runtime/bin/java", """
                #!/bin/sh
                for argument; do
                    case $argument in
                        @*) flags=$(cat "${argument#@}") ;;
                        -XX:SharedArchiveFile=*) archive=${argument#*=} ;;
                        -XX:DumpLoadedClassList=*) exit ;;
                    esac
                done
                case " $* " in
                    *' -Xshare:dump '*) [ -n "${BROKEN:-}" ] || echo classes >"$archive" ;;
                    *) printf '%s\\n' "$flags" "writes into ${SPARK_WORKER_DIR:-}" "$*" ;;
                esac
                """);
    }

    private void write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void program(String name, String text) throws IOException {
        write(name, text);
        Files.setPosixFilePermissions(home.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Run(int status, String said) {}

    private Run kinora(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of(home.resolve("bin/kinora").toString()), Stream.of(arguments))
                                .toList())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("KINORA_"));
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    private Run kinora(String... arguments) throws IOException, InterruptedException {
        return kinora(Map.of(), arguments);
    }

    private Map<Path, String> filesOf(Path place) throws IOException {
        Map<Path, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(file, Files.readString(file));
            }
        }
        return all;
    }

    @Test
    void aCommandStartsItsOwnJavaWithTheFlagsOfTheCheckoutsScripts() throws Exception {
        Run run = kinora("render", "Scene.java", "-o", "a film.mp4");
        assertThat(run.status()).isZero();
        assertThat(run.said())
                .contains("-XX:MaxRAMPercentage=40\n")
                .contains("\"-Dkinora.natives=" + home + "/lib/natives\"\n")
                .contains("\"-Dkinora.model=" + home + "/model\"\n")
                .contains("\"-Dkinora.command=kinora \"\n")
                .contains("\"" + home + "/lib/kinora.jar:" + home + "/lib/libraries.jar:" + home
                        + "/lib/nd4j/nd4j.jar\"\n")
                .contains(" -XX:CompilerDirectivesFile=" + home + "/scripts/lib/compiler.json ")
                .endsWith(" org.kinora.engine.cli.Main render Scene.java -o a film.mp4\n");
        assertThat(kinora("model", "predict", "Paris").said())
                .endsWith(" -Xmx8g org.kinora.model.cli.Main predict Paris\n");
    }

    @Test
    void theFirstRenderPreparesAFastStartInTheUsersCacheAndNothingIsWrittenWhereItIsInstalled() throws Exception {
        Map<Path, String> before = filesOf(home);
        assertThat(kinora("render", "Scene").said()).contains("preparing a fast start, once");
        assertThat(filesOf(cache).values()).containsExactly("classes\n");
        Path archive = filesOf(cache).keySet().iterator().next();
        assertThat(kinora("render", "Scene").said())
                .doesNotContain("preparing")
                .contains("\"-XX:SharedArchiveFile=" + archive + "\"");
        assertThat(kinora("new", "film").said()).contains(archive.toString());
        assertThat(filesOf(home)).isEqualTo(before);
    }

    @Test
    void anotherBuildInTheSamePlacePreparesItsOwn() throws Exception {
        kinora("render", "Scene");
        Path first = filesOf(cache).keySet().iterator().next();
        write("lib/build", "fedcba9876543210\n");
        assertThat(kinora("render", "Scene").said()).contains("preparing");
        assertThat(filesOf(cache)).hasSize(1).doesNotContainKey(first);
    }

    @Test
    void whatDrawsNothingPreparesNothing() throws Exception {
        for (String[] quick :
                new String[][] {{"new", "film"}, {"--version"}, {"render", "--help"}, {"model", "checks"}}) {
            assertThat(kinora(quick).said()).doesNotContain("preparing");
        }
        assertThat(kinora(Map.of("KINORA_CACHE", "never"), "render", "Scene").said())
                .doesNotContain("preparing");
        assertThat(cache).doesNotExist();
    }

    @Test
    void withoutACacheOrAnArchiveItStartsAllTheSame() throws Exception {
        Map<String, String> nowhere = Map.of("XDG_CACHE_HOME", "/proc/none");
        assertThat(kinora(nowhere, "render", "Scene").said()).endsWith(" render Scene\n");
        Map<String, String> broken = Map.of("BROKEN", "yes");
        Run run = kinora(broken, "render", "Scene");
        assertThat(run.status()).isZero();
        assertThat(run.said()).contains("no archive could be made").endsWith(" render Scene\n");
        assertThat(kinora(broken, "render", "Scene").said()).doesNotContain("archive");
    }

    @Test
    void aWorkerOfAClusterWritesIntoTheUsersCache() throws Exception {
        write("lib/farm/built", "");
        assertThat(kinora("farm", "worker", "spark://here:7077").said())
                .contains("writes into " + cache + "/kinora/farm\n")
                .endsWith(" org.apache.spark.deploy.worker.Worker spark://here:7077\n");
        assertThat(kinora("farm", "--help").said())
                .contains("kinora farm master")
                .doesNotContain("scripts/");
    }

    @Test
    void whatThereIsNotIsSaidInOneSentence() throws Exception {
        assertThat(kinora("paint"))
                .isEqualTo(new Run(2, "kinora: there is no command paint; kinora --help lists them.\n"));
        assertThat(kinora("render", "Scene", "--on", "spark://here:7077"))
                .isEqualTo(new Run(
                        2,
                        "kinora: this Kinora was made without what renders on a cluster: scripts/dist --farm, in a"
                                + " checkout, makes one with it\n"));
        assertThat(kinora("bench", "model").status()).isEqualTo(2);
        Files.delete(home.resolve("runtime/bin/javac"));
        assertThat(kinora("render", "Scene"))
                .isEqualTo(new Run(2, "kinora: the Java in " + home + "/runtime is not whole: install Kinora anew\n"));
    }

    @Test
    void itsHelpNamesEveryCommand() throws Exception {
        Run help = kinora("--help");
        assertThat(help.status()).isZero();
        for (String command :
                "render preview present new lint gallery join narrate model train needs bench doctor farm".split(" ")) {
            assertThat(help.said()).containsPattern("(?m)^  " + command + " +\\S");
            assertThat(Path.of("../scripts", command)).isExecutable();
        }
    }
}
