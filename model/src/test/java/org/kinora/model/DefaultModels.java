package org.kinora.model;

import java.util.List;
import java.util.stream.Stream;
import org.kinora.model.format.ModelFiles;
import org.kinora.model.kernels.AllKernels;

/** The default model on every implementation of the kernels, loaded once for all tests. */
final class DefaultModels {

    private static final List<Gpt> ALL = AllKernels.list().stream()
            .map(kernels -> Gpt.load(ModelFiles.resources("kinora-default", Gpt.class), kernels))
            .toList();

    private DefaultModels() {}

    static Stream<Gpt> onAllKernels() {
        return ALL.stream();
    }
}
