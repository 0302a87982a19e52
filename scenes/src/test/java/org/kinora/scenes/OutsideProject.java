package org.kinora.scenes;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A Maven project that has nothing of this repository but what {@code mvn install} leaves behind: it depends on one of
 * Kinora's artifacts, and its program is one file.
 */
final class OutsideProject implements AutoCloseable {

    static final String VERSION = "1.0.0";

    /** Each artifact's folder here. */
    private static final Map<String, Path> ARTIFACTS = Map.of(
            "kinora", Path.of(".."),
            "kinora-relocated", Path.of("../model/relocated"),
            "kinora-base", Path.of("../engine/base"),
            "kinora-engine", Path.of("../engine"),
            "kinora-junit", Path.of("../engine/junit"),
            "kinora-model", Path.of("../model"),
            "kinora-scenes", Path.of("."));

    /** The plugins' versions are those of this build, which are there without a network. */
    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
                <modelVersion>4.0.0</modelVersion>
                <groupId>somewhere.else</groupId>
                <artifactId>film</artifactId>
                <version>1</version>
                <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                </properties>
                <dependencies>
                    <dependency>
                        <groupId>org.kinora</groupId>
                        <artifactId>%s</artifactId>
                        <version>%s</version>
                    </dependency>
                </dependencies>
                <build>
                    <plugins>
                        <plugin>
                            <artifactId>maven-resources-plugin</artifactId>
                            <version>3.4.0</version>
                        </plugin>
                        <plugin>
                            <artifactId>maven-compiler-plugin</artifactId>
                            <version>3.14.1</version>
                        </plugin>
                        <plugin>
                            <artifactId>maven-dependency-plugin</artifactId>
                            <version>3.9.0</version>
                        </plugin>
                    </plugins>
                </build>
            </project>
            """;

    private static final long DEADLINE_SECONDS = 300;

    private final Path folder;

    private OutsideProject(Path folder) {
        this.folder = folder;
    }

    /** @param program the text of a class {@code Main} */
    static OutsideProject dependingOn(String artifact, String program, Path folder) throws IOException {
        Files.writeString(folder.resolve("pom.xml"), POM.formatted(artifact, VERSION));
        Path sources = Files.createDirectories(folder.resolve("src/main/java"));
        Files.writeString(sources.resolve("Main.java"), program);
        installKinora(folder.resolve("repository"));
        return new OutsideProject(folder);
    }

    /** A project that is there already. */
    static OutsideProject in(Path folder) throws IOException {
        installKinora(folder.resolve("repository"));
        return new OutsideProject(folder);
    }

    static boolean isMavenInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(part -> Files.isExecutable(Path.of(part, "mvn")));
    }

    /** Compiles the project and runs its program; what both print, standard error included. */
    String run(String... arguments) throws IOException, InterruptedException {
        Path classPath = folder.resolve("class-path");
        execute(
                "mvn",
                "-q",
                "-o",
                "-B",
                "-Dstyle.color=never",
                "-Dmaven.repo.local=" + folder.resolve("repository"),
                "-Dmdep.outputFile=" + classPath,
                "compile",
                "dependency:build-classpath");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                folder.resolve("target/classes") + File.pathSeparator + Files.readString(classPath)));
        if (Runtime.version().feature() >= 24) {
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        }
        command.add("Main");
        command.addAll(List.of(arguments));
        return execute(command.toArray(String[]::new));
    }

    /** What Maven prints that has reached these goals without a network. */
    String maven(String... goals) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "mvn", "-o", "-B", "-Dstyle.color=never", "-Dmaven.repo.local=" + folder.resolve("repository")));
        command.addAll(List.of(goals));
        return execute(command.toArray(String[]::new));
    }

    private String execute(String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(command[0] + " still runs after " + DEADLINE_SECONDS + " s");
        }
        String text = Files.readString(output);
        if (process.exitValue() != 0) {
            throw new AssertionError(String.join(" ", command) + "\n" + text);
        }
        return text;
    }

    /** Whether the usual repository has a folder. */
    static boolean hasLocally(String path) {
        return Files.isDirectory(usualRepository().resolve(path));
    }

    private static Path usualRepository() {
        return Path.of(System.getProperty("localRepository", System.getProperty("user.home") + "/.m2/repository"));
    }

    /** Kinora's archetype, as its module would be packed. */
    void installArchetype() throws IOException {
        Path source = Path.of("../engine/archetype");
        String name = "kinora-archetype";
        Path target = Files.createDirectories(
                folder.resolve("repository/org/kinora").resolve(name).resolve(VERSION));
        Files.copy(source.resolve("pom.xml"), target.resolve(name + "-" + VERSION + ".pom"));
        Path contents = folder.resolve("archetype");
        Path sources = source.resolve("src/main/resources");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = contents.resolve(sources.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path list = contents.resolve("META-INF/maven/archetype-metadata.xml");
        Files.writeString(list, Files.readString(list).replace("${project.version}", VERSION));
        pack(contents, target.resolve(name + "-" + VERSION + ".jar"));
    }

    /** A repository that has everybody else's artifacts by links, and Kinora's as this build has them. */
    private static void installKinora(Path repository) throws IOException {
        Path usual = usualRepository();
        link(usual, repository, "org");
        link(usual.resolve("org"), repository.resolve("org"), "kinora");
        for (Map.Entry<String, Path> artifact : ARTIFACTS.entrySet()) {
            String name = artifact.getKey();
            Path target = Files.createDirectories(
                    repository.resolve("org/kinora").resolve(name).resolve(VERSION));
            Path source = artifact.getValue();
            Files.copy(source.resolve("pom.xml"), target.resolve(name + "-" + VERSION + ".pom"));
            Path jar = target.resolve(name + "-" + VERSION + ".jar");
            if (name.equals("kinora-relocated")) {
                Files.copy(source.resolve("target").resolve(jar.getFileName()), jar);
            } else if (!name.equals("kinora")) {
                pack(source.resolve("target/classes"), jar);
            }
        }
    }

    private static void link(Path from, Path to, String except) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> children = Files.list(from)) {
            for (Path child : children.toList()) {
                if (!child.endsWith(except)) {
                    Files.createSymbolicLink(to.resolve(child.getFileName()), child.toAbsolutePath());
                }
            }
        }
    }

    /** Takes the links away, of which JUnit would warn one by one when it deletes the folder. */
    @Override
    public void close() throws IOException {
        Path repository = folder.resolve("repository");
        for (Path linked : List.of(repository, repository.resolve("org"))) {
            try (Stream<Path> children = Files.list(linked)) {
                for (Path link : children.filter(Files::isSymbolicLink).toList()) {
                    Files.delete(link);
                }
            }
        }
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            entries.setLevel(1);
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(new JarEntry(classes.relativize(path).toString()));
                Files.copy(path, entries);
            }
        }
    }
}
