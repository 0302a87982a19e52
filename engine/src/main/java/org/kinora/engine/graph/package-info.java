/**
 * Networks of vertices and edges, and where to draw their vertices. Knows nothing of how they are drawn; a layout of
 * one's own is a {@link org.kinora.engine.graph.GraphLayout}.
 */
package org.kinora.engine.graph;
