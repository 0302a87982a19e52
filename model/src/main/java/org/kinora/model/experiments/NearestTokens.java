package org.kinora.model.experiments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Finds the tokens whose embeddings point most nearly the same way as a vector, by the cosine of the angle between them.
 */
public final class NearestTokens {

    /**
     * A token near a vector.
     *
     * @param text what it reads, with its leading space if it has one
     * @param similarity the cosine, −1 to 1
     */
    public record Neighbour(int id, String text, double similarity) {}

    private final Gpt gpt;
    private final Tensor embedding;
    /** A row for each token, of length 1. */
    private final INDArray directions;

    public NearestTokens(Gpt gpt) {
        this.gpt = gpt;
        embedding = gpt.parameters().tensor("embed.W_E");
        directions = embedding.toNdArray();
        directions.diviColumnVector(directions.norm2(1));
    }

    /** The embedding of a token, [width]. */
    public Tensor vector(int id) {
        return embedding.at(id);
    }

    /** Where {@link #vector} is to be found. */
    public Provenance provenance(int id) {
        return gpt.parameters().provenance("embed.W_E", id);
    }

    /** The cosine of the angle between a vector and a token's embedding, −1 to 1. */
    public double similarity(Tensor vector, int id) {
        return Algebra.dot(directions.getRow(id), Algebra.unit(vector.toNdArray()));
    }

    /**
     * The tokens nearest to a vector, the nearest first; of equals the smaller id.
     *
     * @param vector as wide as the model, and not zero
     */
    public List<Neighbour> to(Tensor vector, int count) {
        INDArray direction = Algebra.unit(vector.toNdArray());
        if (direction.length() != gpt.config().width()
                || direction.norm2Number().doubleValue() == 0) {
            throw new IllegalArgumentException("A vector near which tokens lie has %d numbers, not all of them zero."
                    .formatted(gpt.config().width()));
        }
        record Place(int id, double similarity) {}
        Comparator<Place> nearerLast = Comparator.comparingDouble(Place::similarity)
                .thenComparing(Comparator.comparingInt(Place::id).reversed());
        PriorityQueue<Place> nearest = new PriorityQueue<>(nearerLast);
        float[] cosines = directions.mmul(direction).toFloatVector();
        for (int id = 0; id < gpt.tokenizer().size(); id++) {
            nearest.add(new Place(id, cosines[id]));
            if (nearest.size() > count) {
                nearest.remove();
            }
        }
        List<Neighbour> neighbours = new ArrayList<>();
        while (!nearest.isEmpty()) {
            Place place = nearest.remove();
            neighbours.add(0, new Neighbour(place.id(), gpt.tokenizer().decode(place.id()), place.similarity()));
        }
        return List.copyOf(neighbours);
    }
}
