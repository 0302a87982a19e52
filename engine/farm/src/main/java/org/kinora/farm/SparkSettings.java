package org.kinora.farm;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.kinora.engine.cli.farm.FarmException;
import org.kinora.engine.cli.farm.FarmJob;

/** How a job is run by Spark. */
final class SparkSettings {

    /** Those of a render: the heap is for scenes, and JavaCPP's ceiling on the whole process would count the encoder. */
    private static final List<String> JVM_FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-Dkinora.kernels=java",
            "-Dorg.lwjgl.system.allocator=system",
            "-Dorg.lwjgl.util.NoHashChecks=true",
            "-Dorg.bytedeco.javacpp.loadlibraries=false",
            "-Dorg.bytedeco.javacpp.maxphysicalbytes=0");

    private final SparkConf conf;

    private SparkSettings(SparkConf conf) {
        this.conf = conf;
    }

    static SparkSettings of(FarmJob job, JobOrder order, Storage storage) {
        SparkConf conf = new SparkConf()
                .setMaster(job.master())
                .setAppName("Kinora: " + job.name())
                .set("spark.ui.enabled", "false")
                .set("spark.ui.showConsoleProgress", "false")
                .set("spark.log.level", "ERROR")
                // a film in HD, its encoder and an OpenGL in software take half a gigabyte beside the heap
                .set("spark.executor.memory", "1g")
                .set("spark.executor.memoryOverhead", "1g")
                .set("spark.task.maxFailures", "4")
                .set("spark.excludeOnFailure.enabled", "true")
                // two attempts of a shard write the same
                .set("spark.speculation", "true")
                .set("spark.speculation.multiplier", "2")
                .set("spark.speculation.minTaskRuntime", "30s");
        if (order.bundle() != null) {
            conf.set("spark.executor.extraJavaOptions", String.join(" ", JVM_FLAGS));
            conf.set(
                    "spark.jars",
                    order.jars().stream()
                                    .map(hash -> storage.uri(JobOrder.place(hash)))
                                    .collect(Collectors.joining(","))
                            + "," + ownJar());
        }
        job.settings().forEach(conf::set);
        return new SparkSettings(conf);
    }

    private static String ownJar() {
        return SparkSettings.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
    }

    /** @throws FarmException if there is no such cluster */
    JavaSparkContext connect() {
        try {
            return new JavaSparkContext(conf);
        } catch (Exception refused) { // Spark throws checked exceptions that Scala does not declare
            throw new FarmException(
                    conf.get("spark.master") + ": cannot be reached: "
                            + String.valueOf(refused.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""),
                    refused);
        }
    }
}
