package org.kinora.farm;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.kinora.engine.cli.farm.FarmException;
import org.kinora.engine.cli.farm.FarmJob;

/** How a job is run by Spark. */
final class SparkSettings {

    /** For how long there may be no worker before a job is broken off. */
    static final String PATIENCE = "spark.kinora.patience";

    /** For how long no frame may come of a segment before it is given to another worker. */
    private static final String STALL = "spark.kinora.stall";

    private static final String IMAGE = "spark.kubernetes.container.image";
    private static final String EXECUTOR_IMAGE = "spark.kubernetes.executor.container.image";
    private static final String KUBERNETES = "k8s://";
    private static final String STANDALONE = "spark://";
    private static final int CONNECT_MILLIS = 5000;
    private static final int HTTPS = 443;

    /** A master that is one answers within a second or two; the rest is for machines that have much to do. Of silence Spark tells after 60 s. */
    private static final long ANSWER_SECONDS = 90;

    /**
     * Those of a render, with C2, which pays where a process lives longer than half a minute; JavaCPP's ceiling on the whole
     * process would count the encoder.
     */
    private static final List<String> JVM_FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-Djava.awt.headless=true",
            "-Dkinora.kernels=java",
            "-Dorg.lwjgl.system.allocator=system",
            "-Dorg.lwjgl.util.NoHashChecks=true",
            "-Dorg.bytedeco.javacpp.loadlibraries=false",
            "-Dorg.bytedeco.javacpp.maxphysicalbytes=0");

    private final SparkConf conf;
    private final String master;

    private SparkSettings(SparkConf conf, String master) {
        this.conf = conf;
        this.master = master;
    }

    static boolean isLocal(String master) {
        return master.startsWith("local");
    }

    static SparkSettings of(FarmJob job) {
        SparkConf conf = new SparkConf()
                .setMaster(withScheme(job.master()))
                .setAppName("Kinora: " + job.name())
                .set("spark.ui.enabled", "false")
                .set("spark.ui.showConsoleProgress", "false")
                .set("spark.log.level", "OFF")
                // a film in HD, its encoder and an OpenGL in software take half a gigabyte beside the heap
                .set("spark.executor.memory", "1g")
                .set("spark.executor.memoryOverhead", "1g")
                // names of files are what they are here, whatever locale a worker was started in
                .set("spark.executorEnv.LC_ALL", "C.UTF-8")
                // what the scene is to blame for ends the job at once; machines may fail in more ways than one
                .set("spark.task.maxFailures", "8")
                .set("spark.excludeOnFailure.enabled", "true")
                // where all workers are out, there is nothing to wait for
                .set("spark.scheduler.excludeOnFailure.unschedulableTaskSetTimeout", "5s")
                // two attempts of a shard write the same
                .set("spark.speculation", "true")
                .set("spark.speculation.quantile", "0.5")
                .set("spark.speculation.multiplier", "2")
                .set("spark.speculation.minTaskRuntime", "30s")
                // frames of segments that are being rendered come with these
                .set("spark.executor.heartbeatInterval", "2s")
                .set(PATIENCE, job.master().startsWith(KUBERNETES) ? "600s" : "90s")
                .set(STALL, "600s");
        job.settings().forEach(conf::set);
        return new SparkSettings(conf, job.master());
    }

    long patienceSeconds() {
        return conf.getTimeAsSeconds(PATIENCE);
    }

    long stallSeconds() {
        return conf.getTimeAsSeconds(STALL);
    }

    /**
     * Spark itself would try for a minute, and then say something else.
     *
     * @throws FarmException if nothing answers where the master should be
     */
    void refuseUnreachable() {
        if (master.startsWith(STANDALONE)) {
            String[] hosts = master.substring(STANDALONE.length()).split(",");
            String refused = "";
            for (String host : hosts) {
                int colon = host.lastIndexOf(':');
                if (colon < 1 || !host.substring(colon + 1).matches("[0-9]{1,5}")) {
                    throw new FarmException("--on " + master + ": a master looks like spark://host:7077");
                }
                refused = refusal(host.substring(0, colon), Integer.parseInt(host.substring(colon + 1)));
                if (refused.isEmpty()) {
                    return;
                }
            }
            throw new FarmException(
                    master + ": " + refused + "; start a master there (scripts/farm master), or correct its address");
        }
        if (master.startsWith(KUBERNETES)) {
            if (!conf.contains(IMAGE) && !conf.contains(EXECUTOR_IMAGE)) {
                throw new FarmException(
                        "--on " + master + ": pods need an image: --farm-set " + IMAGE + "=registry/image:tag");
            }
            URI uri = URI.create(conf.get("spark.master").substring(KUBERNETES.length()));
            String refused = refusal(uri.getHost(), uri.getPort() < 0 ? HTTPS : uri.getPort());
            if (!refused.isEmpty()) {
                throw new FarmException(master + ": " + refused + "; kubectl cluster-info says where the server is");
            }
        }
    }

    /** Without one, an API server speaks HTTPS. */
    private static String withScheme(String master) {
        boolean lacksOne = master.startsWith(KUBERNETES)
                && !master.substring(KUBERNETES.length()).contains("://");
        return lacksOne ? KUBERNETES + "https://" + master.substring(KUBERNETES.length()) : master;
    }

    /** Why nothing can be sent to a place; empty if something can. */
    private static String refusal(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            return "";
        } catch (UnknownHostException | IllegalArgumentException unknown) {
            return "there is no host " + host;
        } catch (IOException refused) {
            return "nothing answers on port " + port + " of " + host;
        }
    }

    /** Whether what Spark says means that the master has let go of a job; it depends on what the job was at. */
    static boolean isDropped(String said) {
        return Stream.of("Master removed", "SparkContext was shut down", "stopped SparkContext", "context stopped")
                .anyMatch(said::contains);
    }

    /** Of which of the two, Spark does not tell. */
    static String dropped(String master) {
        return "the master " + master
                + " has dropped it: either that was stopped, or no worker can start a process for it,"
                + " which takes Java 17 or newer; their logs, in Spark's work folders, say why";
    }

    private static String ownJar() {
        return SparkSettings.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
    }

    /** @throws FarmException if there is no such cluster */
    JavaSparkContext connect(JobOrder order, Storage storage) throws InterruptedException {
        if (order.bundle() != null) {
            conf.set("spark.executor.extraJavaOptions", String.join(" ", JVM_FLAGS) + extra());
            conf.set(
                    "spark.jars",
                    order.jars().stream()
                                    .map(hash -> storage.uri(JobOrder.place(hash)))
                                    .collect(Collectors.joining(","))
                            + "," + ownJar());
        }
        FutureTask<JavaSparkContext> opening = new FutureTask<>(() -> new JavaSparkContext(conf));
        Thread thread = new Thread(opening, "farm-connect");
        thread.setDaemon(true);
        thread.start();
        try {
            return opening.get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException silent) {
            throw new FarmException(
                    master + ": something answers there, but not as a master of Spark 4 does within " + ANSWER_SECONDS
                            + " s",
                    silent);
        } catch (ExecutionException refused) {
            String said = String.valueOf(refused.getCause().getMessage())
                    .lines()
                    .findFirst()
                    .orElse("");
            String name = conf.get("spark.app.name");
            throw new FarmException(
                    isDropped(said) ? name + ": " + dropped(master) : master + ": cannot be reached: " + said, refused);
        }
    }

    /** What the caller wants workers' JVMs to be told besides. */
    private String extra() {
        String named = conf.get("spark.executor.extraJavaOptions", "");
        return named.isEmpty() ? "" : " " + named;
    }
}
