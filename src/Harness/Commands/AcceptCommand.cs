using ScimConformance.Harness.Reports;

namespace ScimConformance.Harness.Commands;

/// <summary>Makes the last run's result the accepted one. A part of a run cannot be accepted.</summary>
internal sealed class AcceptCommand(Launch launch)
{
    /// <exception cref="SnapshotException">There is nothing to accept, or only a part.</exception>
    public int Run(string? name)
    {
        var place = launch.ReadSettings().ReadPlace(name);
        var snapshot =
            Snapshot.Read(place.ReceivedPath)
            ?? throw new SnapshotException(
                $"There is no result to accept at {place.ReceivedPath}: run the target \"{place.Name}\" first."
            );
        if (!snapshot.Complete)
        {
            throw new SnapshotException(
                $"The result at {place.ReceivedPath} is of a part of the scenarios; only a whole run can be accepted."
            );
        }

        Directory.CreateDirectory(Path.GetDirectoryName(place.SnapshotPath)!);
        File.WriteAllBytes(place.SnapshotPath, snapshot.Render());
        Console.WriteLine($"Accepted: {Path.GetRelativePath(launch.Folder, place.SnapshotPath)}");
        return ExitCode.Success;
    }
}
