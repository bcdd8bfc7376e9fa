using NUnit.Framework;

// NUnit blocks a worker for each asynchronous test; how many scenarios are at work is bounded by the session.
[assembly: LevelOfParallelism(16)]

// With any narrower scope than All, NUnit runs the snapshot test first instead of last.
[assembly: Parallelizable(ParallelScope.All)]
