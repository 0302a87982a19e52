package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.model.format.ModelFiles;
import org.kinora.model.kernels.Backends;
import org.kinora.model.kernels.Kernels;

class ArenaTest {

    private static final Kernels KERNELS = Backends.best();

    /** Kernels that note how many floats are allocated. */
    private static Kernels noting(List<Integer> allocated) {
        return (Kernels) Proxy.newProxyInstance(
                Kernels.class.getClassLoader(), new Class<?>[] {Kernels.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("allocate")) {
                        allocated.add((int) arguments[0] * (int) arguments[1]);
                    }
                    try {
                        return method.invoke(KERNELS, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    @Test
    void afterSomeTokensNoMatrixIsAllocated() {
        List<Integer> allocated = new ArrayList<>();
        Gpt gpt = Gpt.load(ModelFiles.resources("kinora-default", Gpt.class), noting(allocated));
        Generation generation = gpt.generate("One day", Sampling.greedy().maxTokens(80));
        generation.next();
        generation.next();
        allocated.clear();
        for (int i = 0; i < 20; i++) {
            generation.next();
        }
        assertThat(allocated).isEmpty();
    }

    @Test
    void whatIsKeptIsNotOverwritten() {
        Gpt gpt = Gpt.loadDefault();
        Generation generation = gpt.generate("One day", Sampling.greedy().maxTokens(3));
        Prediction first = generation.next().prediction();
        List<Candidate> before = first.top(5);
        generation.generateAll();
        assertThat(first.top(5)).isEqualTo(before);
    }
}
