package org.kinora.model;

import java.nio.file.Path;
import java.util.stream.IntStream;

/** A small program for {@link FreshProcessTest}: says which token a model expects after a few tokens and after many. */
final class OneToken {

    private OneToken() {}

    public static void main(String[] arguments) {
        Gpt gpt = Gpt.load(Path.of(arguments[0]));
        for (int length : new int[] {3, 20, 100}) {
            int[] prompt = IntStream.range(0, length).toArray();
            System.out.println(
                    gpt.backend() + " " + gpt.predictNext(prompt).top(1).get(0).id());
        }
    }
}
