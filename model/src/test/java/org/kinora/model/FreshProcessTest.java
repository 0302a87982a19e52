package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.model.transformer.GptConfig;

/** What can only be seen from outside: which libraries a process loads and what it prints. */
class FreshProcessTest {

    @TempDir
    Path folder;

    @Test
    void withoutTheVectorModuleAShortPromptNeitherStartsNd4jNorPrintsAnything() throws Exception {
        String output = run(classes(), List.of("-Xlog:class+load:file=" + folder.resolve("classes.log")));
        assertThat(output).isEqualTo("nd4j France\n");
        assertThat(Files.readString(folder.resolve("classes.log")))
                .contains("org.kinora.model.Gpt ")
                .doesNotContain("org.nd4j.");
    }

    @Test
    void nd4jStartsWithoutPrintingAnything() throws Exception {
        assertThat(run(classes(), List.of(), "nd4j")).isEqualTo("nd4j France\n2\n");
    }

    @Test
    void nd4jStartsInARendererThatLoadsItsLibrariesByItself() throws Exception {
        List<String> flags = List.of("-Dorg.bytedeco.javacpp.loadlibraries=false", "-Dkinora.kernels=java");
        assertThat(run(classes(), flags, "nd4j")).isEqualTo("java France\n2\n");
    }

    @Test
    void theDefaultModelIsReadFromInsideAJar() throws Exception {
        Path jar = jarOf(Path.of(classes()));
        assertThat(run(jar.toString(), List.of("-Dkinora.kernels=java"))).isEqualTo("java France\n");
    }

    @Test
    void weightsInAFileTakeNoHeap() throws Exception {
        GptConfig config = new GptConfig(2, 12, 768, 3072, 1024, 50257, GptConfig.Gelu.TANH, 1e-5f, true);
        HollowModel.write(folder, config, 7);
        List<String> flags = List.of("-Xmx48m", "-Dkinora.kernels=java");
        assertThat(run(OneToken.class, classes(), flags, folder.toString())).isEqualTo("java 7\njava 7\njava 7\n");
        // the module's own warning is the first line
        flags = List.of("-Xmx48m", "--add-modules", "jdk.incubator.vector");
        assertThat(run(OneToken.class, classes(), flags, folder.toString())).endsWith("vector 7\nvector 7\nvector 7\n");
    }

    /** Where the module's own classes lie. */
    private static String classes() {
        try {
            return Path.of(Gpt.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String run(String model, List<String> flags, String... arguments) throws IOException, InterruptedException {
        return run(OneWord.class, model, flags, arguments);
    }

    /** @return everything that the process printed, on either stream */
    private String run(Class<?> program, String model, List<String> flags, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(flags);
        command.addAll(List.of("-cp", model + File.pathSeparator + libraries(), program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.replace(System.lineSeparator(), "\n");
    }

    /** The class path of this test but for the module's own classes. */
    private static String libraries() {
        String own = classes();
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).toAbsolutePath().toString().equals(own))
                .reduce((left, right) -> left + File.pathSeparator + right)
                .orElseThrow();
    }

    private Path jarOf(Path classes) throws IOException {
        Path jar = folder.resolve("model.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes).filter(Files::isRegularFile)) {
            files.forEach(file -> add(out, classes.relativize(file), file));
        }
        return jar;
    }

    private static void add(JarOutputStream out, Path name, Path file) {
        try {
            out.putNextEntry(new JarEntry(name.toString().replace(File.separatorChar, '/')));
            Files.copy(file, out);
            out.closeEntry();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
