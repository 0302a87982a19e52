package org.kinora.engine.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kinora.command.Options;
import org.kinora.command.UsageException;
import org.kinora.engine.cli.farm.Farm;
import org.kinora.engine.video.FileFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which machines render a film. */
final class FarmOptions {

    private static final String FOLDER = ".kinora-farm";
    private static final long LEAST_MEGABYTES = 512;
    private static final Pattern URI_TEXT = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+:/.*");

    private final OptionSpec on = Options.text(
            "MASTER",
            null,
            "render on a cluster of Apache Spark, a segment a task: local[*], spark://host:7077 or k8s://…",
            "--on");
    private final OptionSpec storage = Options.text(
            "URI",
            null,
            "with --on: a folder that all machines reach, for segments and what workers need (default " + FOLDER
                    + " beside the film)",
            "--storage");
    private final OptionSpec settings = Options.assignments(
            "a setting looks like spark.executor.memory=2g",
            "with --on: a setting of the cluster, such as spark.executor.memory=2g",
            "--farm-set");

    void addTo(CommandSpec command) {
        command.addOption(on).addOption(storage).addOption(settings);
    }

    /** What a worker is not told. */
    List<OptionSpec> all() {
        return List.of(on, storage, settings);
    }

    /** Null for this process. */
    String master() {
        return on.getValue();
    }

    boolean isWanted() {
        return master() != null;
    }

    /** @param film the file that is to be written */
    String storage(Path film) {
        String named = storage.getValue();
        if (named != null && URI_TEXT.matcher(named).matches()) {
            try {
                return new URI(named).toString();
            } catch (URISyntaxException wrong) {
                throw new UsageException("--storage " + named + ": a place looks like hdfs://host:9000/kinora, with %20"
                        + " for a blank: " + wrong.getReason() + ".");
            }
        }
        Path folder = named == null ? film.toAbsolutePath().resolveSibling(FOLDER) : PathConverter.path(named);
        return folder.toAbsolutePath().normalize().toUri().toString();
    }

    /** @param memory that the scene has here; null for the usual */
    Map<String, String> settings(String memory) {
        Map<String, String> values = new TreeMap<>();
        // less than Spark's smallest would be refused
        if (memory != null && megabytes(memory) >= LEAST_MEGABYTES) {
            values.put("spark.executor.memory", memory.toLowerCase(Locale.ROOT));
        }
        for (String setting : settings.<List<String>>getValue()) {
            int equals = setting.indexOf('=');
            values.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return values;
    }

    private static long megabytes(String memory) {
        long number = Long.parseLong(memory.substring(0, memory.length() - 1));
        return memory.toLowerCase(Locale.ROOT).endsWith("g") ? number << 10 : number;
    }

    /** @throws UsageException if what is to be rendered cannot be rendered in parts, or these options are alone */
    void check(FileFormat kind, OutputOptions output, boolean inSections) {
        if (!isWanted()) {
            return;
        }
        if (!ShardOptions.isInParts(kind, output)) {
            throw new UsageException(
                    "--on: only films in MP4, MOV and WebM that are encoded in software can be rendered in parts.");
        }
        if (inSections) {
            throw new UsageException("--on: --sections are films of their own; render them without --on.");
        }
    }

    /** @throws UsageException if this process has no farm's classes */
    static Farm find() {
        return ServiceLoader.load(Farm.class)
                .findFirst()
                .orElseThrow(() -> new UsageException("--on: the classes that talk to a cluster are not on the class"
                        + " path. scripts/render and the installed command fetch them."));
    }
}
