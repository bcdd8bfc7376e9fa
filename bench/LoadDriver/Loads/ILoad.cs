using ScimConformance.LoadDriver.Target;

namespace ScimConformance.LoadDriver.Loads;

/// <summary>What one connection asks, turn by turn.</summary>
internal interface ILoad
{
    /// <summary>The requests of one turn, in order; the numbers of connection and turn start at 0.</summary>
    IEnumerable<LoadRequest> Turn(int connection, int turn);
}
