Feature: Sessions of users who leave
  A browser that is logged in stays so until somebody logs out. Whoever loses access loses the open sessions
  with it.

  @DD-DEPROV-10 @mailbox @login
  Rule: The open sessions of a disabled User end

    Example: the session of a deactivated User has ended
      Given a User who has followed the invite link
      And the client has deactivated that User
      When that User uses the session opened before
      Then the session has ended

    Example: the session of a deleted User has ended
      Given a User who has followed the invite link
      And the client has deleted that User
      When that User uses the session opened before
      Then the session has ended

    Example: reactivation does not bring a session back
      Given a User who has followed the invite link
      And the client has deactivated that User
      And the client has reactivated that User
      When that User uses the session opened before
      Then the session has ended

    Example: the session of a User who stays still works
      Given a User who has followed the invite link
      And another User that the client created
      And the client has deactivated that User
      When the first User uses the session opened before
      Then the session still works
