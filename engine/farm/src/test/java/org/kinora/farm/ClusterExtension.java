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

/** Gives tests the one cluster that all of them use, since it takes a while to start. */
final class ClusterExtension implements ParameterResolver {

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
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Cluster.class;
    }

    @Override
    public Cluster resolveParameter(ParameterContext parameter, ExtensionContext context) {
        assumeTrue(Cluster.isBuilt(), "scripts/test builds the farm where CI=true");
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Running.class, first -> Running.start(), Running.class)
                .cluster();
    }
}
