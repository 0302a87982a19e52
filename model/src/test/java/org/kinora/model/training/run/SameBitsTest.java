package org.kinora.model.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is trained, computed and written is the same on one processor and many, in every run and on every kind of processor. */
class SameBitsTest {

    private static final String CORE = "OPENBLAS_CORETYPE";

    @TempDir
    static Path folder;

    @BeforeAll
    static void writeModel() throws IOException {
        Fingerprints.writeModel(folder);
    }

    /**
     * What a process sees of this machine.
     *
     * @param core which of its loops the environment tells OpenBLAS to use, or nothing
     * @param vectors 2 for AVX2 and 3 for AVX-512; 0 on processors that have neither
     */
    private record Machine(String core, int vectors, int processors) {}

    private static List<Machine> machines() {
        return switch (vectors()) {
            case 3 -> List.of(new Machine("", 3, 1), new Machine("SkylakeX", 3, 2), new Machine("Zen", 2, 5));
            case 2 -> List.of(new Machine("", 2, 1), new Machine("Haswell", 2, 2), new Machine("Zen", 2, 5));
            default -> List.of(new Machine("", 0, 1), new Machine("", 0, 2), new Machine("", 0, 5));
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"vector", "java", "nd4j"})
    void everyMachineComputesTheSame(String kernels) throws Exception {
        List<Machine> machines = machines();
        String first = fingerprints(kernels, machines.get(0));
        assertThat(first.lines().count()).as(first).isEqualTo(6);
        for (Machine other : machines.subList(1, machines.size())) {
            assertThat(fingerprints(kernels, other)).as("on %s", other).isEqualTo(first);
        }
    }

    private static int vectors() {
        try {
            return Integer.parseInt(ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .getVMOption("UseAVX")
                    .getValue());
        } catch (IllegalArgumentException otherArchitecture) {
            return 0;
        }
    }

    private static String fingerprints(String kernels, Machine machine) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dkinora.kernels=" + kernels,
                "-XX:ActiveProcessorCount=" + machine.processors()));
        if (machine.vectors() > 0) {
            command.add("-XX:UseAVX=" + machine.vectors());
        }
        if (kernels.equals("vector")) {
            command.addAll(List.of("--add-modules", "jdk.incubator.vector"));
        }
        if (Runtime.version().feature() >= 24) {
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Fingerprints.class.getName(), folder.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.remove(CORE);
        if (!machine.core().isEmpty()) {
            environment.put(CORE, machine.core());
        }
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines()
                .filter(line -> !line.startsWith("WARNING: "))
                .reduce("", (all, line) -> all + line + "\n");
    }
}
