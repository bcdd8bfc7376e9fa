Feature: Limits on calls
  Who calls too often is told to wait, and for how long, rather than served or cut off.

  @DD-SYNC-13 @organization @clock
  Rule: Calls beyond the limit are refused until the period is over

    Example: calls within the limit are answered
      Given the organization's clock stands still
      And the organization allows 3 calls a minute
      When the client makes 3 calls
      Then the provider answers each call
      And each answer tells of the limit and of the calls that are left

    Example: a call beyond the limit is refused
      Given the organization's clock stands still
      And the organization allows 3 calls a minute
      When the client makes 4 calls
      Then the provider refuses the last call as one too many
      And the refusal says when to try again

    Example: a write beyond the limit changes nothing
      Given the organization's clock stands still
      And a User that the client created
      And the organization allows 1 calls a minute
      And the client has made 1 calls
      And a deletion of that User was refused as one call too many
      And 1 minute has passed
      When the client reads that User
      Then the User is active

    Example: calls are answered again when the period is over
      Given the organization's clock stands still
      And the organization allows 3 calls a minute
      And the client has made 4 calls
      And 1 minute has passed
      When the client makes 1 calls
      Then the provider answers each call
