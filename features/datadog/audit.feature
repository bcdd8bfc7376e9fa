Feature: The audit trail
  Who gained access, who lost it, and who saw to that: administrators can look it up afterwards.

  @DD-AUD-01 @admin
  Rule: Changes of a User's access are on record

    Example: a User is added
      Given a User that the client created
      When an administrator searches the audit trail for that User
      Then an "Access Management" event says that the user was created

    Example: a User is disabled
      Given a User that the client created
      And the client has deactivated that User
      When an administrator searches the audit trail for that User
      Then an "Access Management" event says that the user was deleted

    Example: a User who was only added has not been disabled
      Given a User that the client created
      When an administrator searches the audit trail for that User
      Then no event says that the user was deleted

    @mailbox @login
    Example: a User is verified
      Given a User who has followed the invite link
      When an administrator searches the audit trail for that User
      Then an "Access Management" event says that the user was modified

  @DD-AUD-02 @admin
  Rule: The keys of service accounts are on record as access

    Example: a key is made in a service account
      Given a service account with an application key
      When an administrator searches the audit trail for that key
      Then an "Access Management" event says that the application_key was created

  @DD-AUD-03 @admin @mailbox @login
  Rule: The keys of people are on record as authentication

    Example: a person makes a key
      Given a person with an application key of their own
      When an administrator searches the audit trail for that person's key
      Then an "Authentication" event says that the application_key was created

  @DD-AUD-04 @admin @mailbox @login
  Rule: Changes of roles are on record

    Example: an administrator gives a person a role
      Given a person with an application key of their own
      When an administrator searches the audit trail for that person's roles
      Then an "Access Management" event says that the role was modified

  @DD-AUD-05 @admin @mailbox @login
  Rule: Logins are on record, with their method

    Example: a person signs in
      Given a User who has followed the invite link
      When that User signs in
      And an administrator searches the audit trail for that User
      Then an "Authentication" event tells of a login and its method

  @DD-AUD-06 @admin @sso
  Rule: Changes of the login methods are on record

    Example: the identity provider alone lets people in
      Given an organization with single sign-on, and JIT off
      And the organization lets people in through the identity provider only
      When an administrator searches the audit trail for login methods
      Then an "Authentication" event says that the identity_provider was modified

  @DD-AUD-07 @admin
  Rule: Each call is on record

    Example: the client reads a User
      Given a User that the client created
      When the client reads that User
      And an administrator searches the audit trail for calls about that User
      Then a "Request" event tells of the call

  @DD-AUD-08 @admin @current
  Rule: What SCIM does about roles is on record

    Example: the client gives a role
      Given a role that an administrator made
      And a User that the client created with that role
      When an administrator searches the audit trail for that User's roles
      Then an "Access Management" event says that the role was modified

    Example: the client names a role that there is not
      Given a role that an administrator made
      And a User that the client created with that role and one that there is not
      When an administrator searches the audit trail for that User's roles
      Then an event names the role that there is not

  @DD-AUD-09 @admin
  Rule: An event says who did what to whom

    Example: the client adds a User
      Given a User that the client created
      When an administrator searches the audit trail for that User
      Then each event names its actor, the actor's type, the action and the asset

  @DD-AUD-10 @admin
  Rule: SCIM has no events of its own

    Example: a User's whole story is told by events of the documented names
      Given a User that the client created
      And the client has deactivated that User
      And the client has reactivated that User
      When an administrator searches the audit trail for that User
      Then all events have documented names
