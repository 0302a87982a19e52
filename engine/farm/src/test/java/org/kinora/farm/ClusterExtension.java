package org.kinora.farm;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests what all of them use, since it takes a while: the one cluster, and the film as it is made without one. */
final class ClusterExtension implements ParameterResolver {

    /** The beads, rendered by one process that knows nothing of a cluster. */
    record Expected(byte[] film) {}

    private record Running(Path folder, Cluster cluster) implements AutoCloseable {

        static Running start() {
            try {
                Path folder = Files.createTempDirectory("kinora-cluster-");
                return new Running(folder, new Cluster(folder));
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }

        @Override
        public void close() throws IOException {
            cluster.close();
            delete(folder);
        }
    }

    private static Expected render() {
        try {
            Path folder = Files.createTempDirectory("kinora-here-");
            Expected expected = new Expected(FarmFixture.renderedHere(folder));
            delete(folder);
            return expected;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Cluster.class || type == Expected.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        assumeTrue(Cluster.isBuilt(), "scripts/test builds the farm where CI=true");
        ExtensionContext.Store kept = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL);
        if (parameter.getParameter().getType() == Expected.class) {
            return kept.getOrComputeIfAbsent(Expected.class, first -> render(), Expected.class);
        }
        return kept.getOrComputeIfAbsent(Running.class, first -> Running.start(), Running.class)
                .cluster();
    }
}
