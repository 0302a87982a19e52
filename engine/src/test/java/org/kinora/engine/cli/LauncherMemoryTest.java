package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the scripts that start Java give it memory. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherMemoryTest {

    private static final Path LAUNCHER =
            Path.of("../scripts/lib/start.sh").toAbsolutePath().normalize();

    /** What the launcher would start Java with, or says instead. */
    private static String flags(String environment, String arguments) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder(
                        "sh",
                        "-c",
                        "script=/none/scripts/render; . " + LAUNCHER + "; take_memory " + arguments
                                + " && echo \"[${flags# }]\"")
                .redirectErrorStream(true);
        shell.environment().put("KINORA_MEMORY", environment);
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''  | Scene                  | [-XX:InitialRAMPercentage=0.5 -XX:MaxNewSize=48m]
                    ''  | Scene --memory 4g      | [-Xmx4g]
                    ''  | --memory=800m Scene    | [-Xmx800m]
                    3g  | Scene                  | [-Xmx3g]
                    3g  | Scene --memory 2G      | [-Xmx2G]
                    """)
    void theOptionComesBeforeTheVariable(String environment, String arguments, String flags) throws Exception {
        assertThat(flags(environment, arguments)).isEqualTo(flags);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "g", "4gb", "0g", "4g4", "'4g -version'", "-4g"})
    void aSizeThatIsNoneIsSaidInsteadOfStartingJava(String size) throws Exception {
        assertThat(flags("", "Scene --memory " + size))
                .startsWith("kinora: a size of memory looks like 800m or 4g, not");
    }
}
