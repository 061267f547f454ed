package dev.dossier.page;

/** A picture that the render stage draws from what a page holds. */
public sealed interface Figure
    permits Flowchart, ProcessDiagram, TimelineFigure, PeriodChart, TargetChart {}
