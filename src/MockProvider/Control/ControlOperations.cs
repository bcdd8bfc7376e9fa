using ScimConformance.MockProvider.Http.Reference;

namespace ScimConformance.MockProvider.Control;

/// <summary>What the OpenAPI document says of the routes of the control API.</summary>
internal static class ControlOperations
{
    private const string Tag = "Control";

    public static OperationDescription GetProduct { get; } =
        new("GetProduct", Tag, "Say what this is") { Answer = "Product" };

    public static OperationDescription ListDeviations { get; } =
        new("ListDeviations", Tag, "List the faults that an organization can be made with")
        {
            Answer = "Deviations",
        };

    public static OperationDescription CreateOrganization { get; } =
        new("CreateOrganization", Tag, "Make an organization; its keys are shown this once")
        {
            Request = "NewOrganization",
            Answer = "CreatedOrganization",
            Status = StatusCodes.Status201Created,
        };

    public static OperationDescription ListOrganizations { get; } =
        new("ListOrganizations", Tag, "List organizations") { Answer = "Organizations" };

    public static OperationDescription GetOrganization { get; } =
        new("GetOrganization", Tag, "Get an organization") { Answer = "Organization" };

    public static OperationDescription DeleteOrganization { get; } =
        new("DeleteOrganization", Tag, "Delete an organization with all that it has")
        {
            Status = StatusCodes.Status204NoContent,
        };

    public static OperationDescription ReloadOrganization { get; } =
        new("ReloadOrganization", Tag, "Read an organization anew, as a restart would")
        {
            Status = StatusCodes.Status204NoContent,
        };

    public static OperationDescription SetPlan { get; } =
        new("SetPlan", Tag, "Move an organization to another plan")
        {
            Request = "Plan",
            Answer = "Plan",
        };

    public static OperationDescription ChangeOptions { get; } =
        new(
            "ChangeOptions",
            Tag,
            "Change the options that can be changed; the body has them by name"
        )
        {
            Request = "NewOptions",
            Answer = "Options",
        };

    public static OperationDescription GetClock { get; } =
        new("GetClock", Tag, "Read the clock of an organization") { Answer = "Clock" };

    public static OperationDescription SetClock { get; } =
        new("SetClock", Tag, "Set the clock of an organization, stop it or let it run")
        {
            Request = "Clock",
            Answer = "Clock",
        };

    public static OperationDescription AdvanceClock { get; } =
        new("AdvanceClock", Tag, "Move the clock of an organization forward")
        {
            Request = "ClockStep",
            Answer = "Clock",
        };

    public static OperationDescription SignIn { get; } =
        new("SignIn", Tag, "Sign a user in, as an identity provider would vouch for it")
        {
            Request = "SignIn",
            Answer = "Session",
            Status = StatusCodes.Status201Created,
        };

    public static OperationDescription GetSingleSignOn { get; } =
        new("GetSingleSignOn", Tag, "Read how people get into an organization")
        {
            Answer = "SingleSignOn",
        };

    public static OperationDescription SetSingleSignOn { get; } =
        new("SetSingleSignOn", Tag, "Set how people get into an organization")
        {
            Request = "SingleSignOnSettings",
            Answer = "SingleSignOn",
        };

    public static OperationDescription ListMessages { get; } =
        new("ListMessages", Tag, "List the mail of an organization")
        {
            Answer = "Messages",
            Query = [("to", "One recipient's alone.")],
        };

    public static OperationDescription GetMessage { get; } =
        new("GetMessage", Tag, "Read a mail, with its links") { Answer = "Message" };

    public static OperationDescription DownloadMessage { get; } =
        new("DownloadMessage", Tag, "Download a mail as message/rfc822");
}
