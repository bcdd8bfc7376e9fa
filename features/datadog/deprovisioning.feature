Feature: Deprovisioning users
  Who no longer needs access is taken out of the organization by the identity provider: it sets active to
  false, as Okta and Azure AD do first, or deletes the User.

  @DD-DEPROV-01 @DD-DEPROV-02
  Rule: The client deactivates a User

    Scenario Outline: a User deactivated with <way> reads as not active
      Given a User that the client created
      When the client deactivates that User with <way>
      And the client reads that User
      Then the User is not active

      Examples:
        | way |
        | PUT |

      @patch
      Examples:
        | way                  |
        | PATCH                |
        | PATCH without a path |

    @filter
    Example: a deactivated User is still found by its userName
      Given a User that the client created
      And the client has deactivated that User
      When the client looks for that User by its userName
      Then exactly that User is found

    Example: deactivating one User leaves another active
      Given a User that the client created
      And another User that the client created
      And the client has deactivated that User
      When the client reads the first User
      Then the first User is active

  @DD-DEPROV-01 @DD-DEPROV-04
  Rule: The client deletes a User

    Example: a deletion is confirmed without content
      Given a User that the client created
      When the client deletes that User
      Then the provider confirms the deletion without content

    Example: a deleted User cannot be read any more
      Given a User that the client created
      And the client has deleted that User
      When the client reads that User
      Then the provider answers that there is no such User

    @filter
    Example: a deleted User is not found by its userName
      Given a User that the client created
      And the client has deleted that User
      When the client looks for that User by its userName
      Then no User is found

    Example: deleting one User leaves another readable
      Given a User that the client created
      And another User that the client created
      And the client has deleted that User
      When the client reads the first User
      Then the first User is as the client created it

  @DD-DEPROV-06
  Rule: The userName of a deleted User is free again

    Example: a User is created again after its deletion
      Given a User that the client created
      And the client has deleted that User
      When the client creates a User with the same userName
      Then the provider answers that the User was created

  @DD-DEPROV-12
  Rule: The client reactivates a User

    Example: a reactivated User reads as active under the same id
      Given a User that the client created
      And the client has deactivated that User
      When the client reactivates that User
      And the client reads that User
      Then the User is active

  @DD-DEPROV-03 @mailbox @login
  Rule: A deprovisioned User cannot log in

    Example: a deactivated User cannot sign in
      Given a User who has followed the invite link
      And the client has deactivated that User
      When that User signs in
      Then the sign-in is refused

    Example: a deleted User cannot sign in
      Given a User who has followed the invite link
      And the client has deleted that User
      When that User signs in
      Then the sign-in is refused

    Example: a User who stays can sign in
      Given a User who has followed the invite link
      And another User that the client created
      And the client has deactivated that User
      When the first User signs in
      Then the sign-in succeeds

    @DD-DEPROV-12
    Example: a reactivated User can sign in again
      Given a User who has followed the invite link
      And the client has deactivated that User
      And the client has reactivated that User
      When that User signs in
      Then the sign-in succeeds

  @DD-DEPROV-03 @DD-DEPROV-05 @admin
  Rule: A deprovisioned User is disabled and stays on record

    Example: an administrator sees a deactivated User as Disabled
      Given a User that the client created
      And the client has deactivated that User
      When an administrator looks at that User
      Then the User's status is Disabled

    Example: an administrator sees a deleted User as Disabled
      Given a User that the client created
      And the client has deleted that User
      When an administrator looks at that User
      Then the User's status is Disabled

  @DD-DEPROV-17 @admin
  Rule: Deprovisioning keeps name and address on record; to anonymize takes an administrator

    Example: a deactivated User keeps name and address
      Given a User that the client created
      And the client has deactivated that User
      When an administrator looks at that User
      Then the User still has the name and the address that the client gave

    Example: a deleted User keeps name and address
      Given a User that the client created
      And the client has deleted that User
      When an administrator looks at that User
      Then the User still has the name and the address that the client gave

    Example: a User whom an administrator has anonymized has neither
      Given a User that the client created
      And an administrator has anonymized that User
      When an administrator looks at that User
      Then nothing of that name and address is left

  @DD-DEPROV-15 @mailbox @login
  Rule: The invite link of a deprovisioned User admits nobody

    Example: a deactivated User's link does not admit
      Given a User that the client created
      And the client has deactivated that User
      When that User follows the invite link
      Then the provider does not let that User in

    Example: a deleted User's link does not admit
      Given a User that the client created
      And the client has deleted that User
      When that User follows the invite link
      Then the provider does not let that User in
