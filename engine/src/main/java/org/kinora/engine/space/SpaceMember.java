package org.kinora.engine.space;

/** One thing that stands in space. */
public sealed interface SpaceMember permits PlaneMember, MeshMember {}
